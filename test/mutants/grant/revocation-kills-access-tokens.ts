/** Revoking a grant leaves its access tokens alone. */
import { isRevoked as real } from "../../../src/domain/revocation.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/revocation.ts";

export const isRevoked: typeof real = (token, window) => {
  const spared = real({ ...token, grantId: null }, window);
  if (spared !== real(token, window)) reached();
  return spared;
};
