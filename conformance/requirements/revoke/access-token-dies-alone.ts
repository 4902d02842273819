import { issues, mustIssue } from "../../arbitraries/issues.ts";
import { tokenOf } from "../../arbitraries/tokens.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  requests: 6,
  arbitrary: issues,
  control: async (world, issue) => {
    const tokens = await mustIssue(world, issue);
    const renewed = await world.mustRenew(tokenOf(tokens, "refresh_token"));
    return renewed;
  },
  check: async (world, { client, auth }, { access_token, refresh_token }) => {
    await world.mustRevoke(world.clients[client], access_token, { auth });
    expectTokens(await world.renew(refresh_token));
  },
});
