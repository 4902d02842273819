import * as fc from "fast-check";
import { challengeIsRefused } from "../../factories/challenge-is-refused.ts";

export default challengeIsRefused(({ verifier }) =>
  fc.record({ code_challenge_method: fc.constantFrom(undefined, "") }).chain((method) =>
    // With the method plain the challenge would be the verifier.
    fc.constantFrom(method, { ...method, code_challenge: verifier }),
  ),
);
