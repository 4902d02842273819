/** A verifier of the greatest length is cut. */
import { verifierFits as real } from "../../../src/domain/pkce.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/pkce.ts";

export const verifierFits: typeof real = (challenge, verifier, method) => {
  if (verifier?.length !== 128) return real(challenge, verifier, method);
  reached();
  return real(challenge, verifier.slice(0, 127), method);
};
