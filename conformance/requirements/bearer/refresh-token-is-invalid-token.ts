import * as fc from "fast-check";
import { expectStatus } from "../../expect/status.ts";
import { refusedTokens } from "../../factories/refused-tokens.ts";
import { Unavailable } from "../../unavailable.ts";

export default refusedTokens({
  wrong: () => fc.constant(null),
  token: ({ tokens: { refresh_token } }) => {
    if (refresh_token === undefined) throw new Unavailable("the token answer carries no refresh_token");
    return refresh_token;
  },
  expectation: (answer) => expectStatus(answer, 401, "with a refresh token"),
});
