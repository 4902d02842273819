import * as fc from "fast-check";
import { challengeIsRefused } from "../../factories/challenge-is-refused.ts";

export default challengeIsRefused(
  () =>
    fc.record({
      code_challenge: fc.constantFrom(undefined, ""),
      code_challenge_method: fc.constantFrom(undefined, "S256"),
    }),
  { clients: ["pkceApp"] },
);
