/** A verifier may be longer by one character. */
import { verifierFits as real } from "../../../src/domain/pkce.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/pkce.ts";

export const verifierFits: typeof real = (challenge, verifier, method) => {
  if (challenge === null || !real(challenge, verifier?.slice(0, -1), method)) return real(challenge, verifier, method);
  reached();
  return true;
};
