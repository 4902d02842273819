import * as fc from "fast-check";
import { issues, mustIssue } from "../../arbitraries/issues.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectJwt } from "../../expect/jwt.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  requests: 12,
  arbitrary: (world) => fc.record({ issue: issues(world), parallel: fc.integer({ min: 2, max: 8 }) }),
  control: (world, { issue }) => mustIssue(world, issue),
  check: async (world, { issue, parallel }, { access_token }) => {
    const { client, scope, auth } = issue;
    const request = world.request.clientCredentials(world.clients[client], {
      auth,
      ...(scope !== undefined && { scope }),
    });
    const answers = await world.race(Array.from({ length: parallel }, () => request));
    const tokens = [access_token, ...answers.map((answer) => expectTokens(answer).access_token)];
    const identifiers = tokens.map((token) => expectJwt(token).claims.jti);
    expectEqual("the number of different jti", new Set(identifiers).size, tokens.length);
  },
});
