import { expectHeader } from "../../expect/header.ts";
import { guessUntilThrottled, limitOfClient } from "../../factories/guesses.ts";
import { example } from "../../property.ts";
import { Unavailable } from "../../unavailable.ts";

/** Seconds, or a date (RFC 9110 §10.2.3). */
const retryAfter = /^\d+$|^[A-Z][a-z]{2}, .+ GMT$/;

export default example("a client and its limit", {
  requests: 15,
  control: limitOfClient,
  check: async (world, limits) => {
    const answer = await guessUntilThrottled(world, limits);
    if (!answer) throw new Unavailable("the server throttles no guesses at a client's secret");
    expectHeader(answer, "Retry-After", retryAfter);
  },
});
