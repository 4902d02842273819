import { noTokens, withHeaders } from "../../arbitraries/no-tokens.ts";
import { expectBearerChallenge } from "../../expect/bearer-challenge.ts";
import { expectStatus } from "../../expect/status.ts";
import { refusedAtResources } from "../../factories/refused-tokens.ts";

export default refusedAtResources({
  wrong: noTokens,
  request: ({ bare }, headers) => withHeaders(bare, headers),
  expectation: (answer) => {
    expectStatus(answer, 401, "without an access token");
    expectBearerChallenge(answer);
  },
});
