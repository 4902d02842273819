import * as fc from "fast-check";
import { expectBearerChallenge } from "../../expect/bearer-challenge.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectStatus } from "../../expect/status.ts";
import { refusedAtResources } from "../../factories/refused-tokens.ts";
import { inQuery } from "../../target/in-query.ts";

export default refusedAtResources({
  wrong: () => fc.constant(null),
  request: ({ bare, tokens: { access_token } }) => inQuery(bare, { access_token }),
  expectation: (answer) => {
    expectStatus(answer, 401, "with an access token in the query alone");
    const error = expectBearerChallenge(answer).get("error") ?? null;
    expectEqual("the error of the challenge, as without a token,", error, null, answer);
  },
});
