import { forge, forgeries } from "../../arbitraries/forged-tokens.ts";
import { expectInvalidToken } from "../../expect/bearer-challenge.ts";
import { refusedTokens } from "../../factories/refused-tokens.ts";

export default refusedTokens({
  requests: 5,
  runs: 100,
  wrong: forgeries,
  token: async ({ tokens }, forgery, world) => forge(tokens.access_token, forgery, await world.mustJwks()),
  expectation: expectInvalidToken,
});
