import { issues, mustIssue } from "../../arbitraries/issues.ts";
import { expectNotActive } from "../../expect/introspection.ts";
import { property } from "../../property.ts";

export default property({
  requests: 8,
  arbitrary: issues,
  control: async (world, issue) => {
    const { access_token } = await mustIssue(world, issue);
    await world.mustIntrospect(world.clients[issue.client], access_token);
    return access_token;
  },
  check: async (world, { client, auth }, token) => {
    await world.mustRevoke(world.clients[client], token, { auth });
    await world.eventually(async () => expectNotActive(await world.introspect(world.clients[client], token)));
  },
});
