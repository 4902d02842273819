import { issues, mustIssue } from "../../arbitraries/issues.ts";
import { tokenOf } from "../../arbitraries/tokens.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";

export default property({
  requests: 4,
  arbitrary: (world) => issues(world, ["renew"]),
  control: async (world, issue) => {
    const tokens = await mustIssue(world, issue);
    return { access_token: tokens.access_token, refresh_token: tokenOf(tokens, "refresh_token") };
  },
  check: async (world, { client, auth }, { access_token, refresh_token }) => {
    const answer = await world.refreshGrant(world.clients[client], refresh_token, { auth });
    const renewed = expectTokens(answer);
    expectThat(renewed.access_token !== access_token, () => ({
      expected: "a new access token",
      actual: "the one that came with the refresh token",
      exchange: answer,
    }));
  },
});
