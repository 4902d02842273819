import { issues, mustIssue } from "../../arbitraries/issues.ts";
import { expectEqual, expectSameScope } from "../../expect/equal.ts";
import { expectActive } from "../../expect/introspection.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";

const texts = ["scope", "client_id", "token_type", "sub", "iss", "jti"];
const times = ["exp", "iat"];

export default property({
  requests: 5,
  arbitrary: issues,
  control: async (world, issue) => {
    const tokens = await mustIssue(world, issue);
    await world.mustIntrospect(world.clients[issue.client], tokens.access_token);
    return tokens;
  },
  check: async (world, { client, auth }, { access_token, scope }) => {
    const { client_id } = world.clients[client];
    const members = expectActive(await world.introspect(world.clients[client], access_token, { auth }));
    const missing = [
      ...texts.filter((name) => typeof members[name] !== "string"),
      ...times.filter((name) => typeof members[name] !== "number"),
      ...([members.aud].flat().every((audience) => typeof audience === "string") ? [] : ["aud"]),
    ];
    expectThat(missing.length === 0, () => ({
      expected: `the members ${[...texts, ...times, "aud"].join(", ")}`,
      actual: `none that is fit as ${missing.join(", ")} among ${Object.keys(members).join(", ")}`,
    }));
    expectEqual("the client_id", members.client_id, client_id);
    if (scope !== undefined) expectSameScope(members.scope, scope);
  },
});
