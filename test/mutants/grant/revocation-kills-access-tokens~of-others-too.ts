/** Revoking a grant kills the access tokens of all grants. */
import { isRevoked as real } from "../../../src/domain/revocation.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/revocation.ts";

export const isRevoked: typeof real = (token, window) => {
  const any = token.grantId !== null && [...window.keys()].some((key) => key.startsWith("grant:"));
  if (any) reached();
  return any || real(token, window);
};
