import { expectOAuthError } from "../../expect/oauth-error.ts";
import { expectThat } from "../../expect/violation.ts";
import { guessUntilThrottled, limitOfClient } from "../../factories/guesses.ts";
import { example } from "../../property.ts";

export default example("a client and its limit", {
  requests: 15,
  control: limitOfClient,
  check: async (world, limits) => {
    const answer = await guessUntilThrottled(world, limits);
    expectThat(answer !== undefined, () => ({
      expected: `429 within twice ${limits.limit} authentications in ${limits.window} s`,
      actual: "none",
    }));
    if (answer) expectOAuthError(answer, { status: 429, error: "temporarily_unavailable" });
  },
});
