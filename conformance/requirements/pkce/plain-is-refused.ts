import * as fc from "fast-check";
import { otherMethods } from "../../arbitraries/pkce.ts";
import { challengeIsRefused } from "../../factories/challenge-is-refused.ts";

export default challengeIsRefused(({ verifier }) =>
  fc.oneof(
    otherMethods().map((code_challenge_method) => ({ code_challenge_method })),
    fc.constant({ code_challenge: verifier, code_challenge_method: "plain" }),
  ),
);
