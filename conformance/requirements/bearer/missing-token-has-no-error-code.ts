import * as fc from "fast-check";
import { expectBearerChallenge } from "../../expect/bearer-challenge.ts";
import { expectEqual } from "../../expect/equal.ts";
import { refusedAtResources } from "../../factories/refused-tokens.ts";

export default refusedAtResources({
  wrong: () => fc.constant(null),
  request: ({ bare }) => bare,
  expectation: (answer) =>
    expectEqual("the error of the challenge", expectBearerChallenge(answer).get("error") ?? null, null, answer),
});
