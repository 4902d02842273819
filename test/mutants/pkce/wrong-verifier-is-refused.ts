/** Any verifier will do. */
import { verifierFits as real } from "../../../src/domain/pkce.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/pkce.ts";

export const verifierFits: typeof real = (challenge, verifier, method) => {
  if (challenge === null || verifier === undefined || real(challenge, verifier, method))
    return real(challenge, verifier, method);
  reached();
  return true;
};
