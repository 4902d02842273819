import { badToken, badTokens } from "../../arbitraries/bad-tokens.ts";
import { expectInvalidToken } from "../../expect/bearer-challenge.ts";
import { refusedTokens } from "../../factories/refused-tokens.ts";

export default refusedTokens({
  wrong: badTokens,
  token: ({ tokens }, bad) => badToken(tokens.access_token, bad),
  expectation: expectInvalidToken,
});
