import { issues, mustIssue } from "../../arbitraries/issues.ts";
import { tokenOf } from "../../arbitraries/tokens.ts";
import { expectInvalidGrant } from "../../expect/invalid-grant.ts";
import { property } from "../../property.ts";

export default property({
  requests: 7,
  arbitrary: issues,
  control: async (world, issue) => {
    await world.mustRenew(tokenOf(await mustIssue(world, issue), "refresh_token"));
    return tokenOf(await mustIssue(world, issue), "refresh_token");
  },
  check: async (world, { client, auth }, refreshToken) => {
    await world.mustRevoke(world.clients[client], refreshToken, { auth });
    expectInvalidGrant(await world.renew(refreshToken));
  },
});
