import { issues, mustIssue } from "../../arbitraries/issues.ts";
import { tokenOf } from "../../arbitraries/tokens.ts";
import { expectActive } from "../../expect/introspection.ts";
import { property } from "../../property.ts";

export default property({
  requests: 4,
  arbitrary: issues,
  control: async (world, issue) => tokenOf(await mustIssue(world, issue), "refresh_token"),
  check: async (world, { client, auth }, refreshToken) => {
    expectActive(await world.introspect(world.clients[client], refreshToken, { auth }));
  },
});
