import * as fc from "fast-check";
import { forge, forgeries } from "../../arbitraries/forged-tokens.ts";
import { issues, mustIssue } from "../../arbitraries/issues.ts";
import { expectNotActive } from "../../expect/introspection.ts";
import { property } from "../../property.ts";

export default property({
  requests: 6,
  arbitrary: (world) => fc.record({ issue: issues(world), forgery: forgeries() }),
  control: async (world, { issue }) => {
    const { access_token } = await mustIssue(world, issue);
    await world.mustIntrospect(world.clients[issue.client], access_token);
    return { token: access_token, keys: await world.mustJwks() };
  },
  check: async (world, { issue, forgery }, { token, keys }) => {
    const forged = forge(token, forgery, keys);
    expectNotActive(await world.introspect(world.clients[issue.client], forged));
  },
});
