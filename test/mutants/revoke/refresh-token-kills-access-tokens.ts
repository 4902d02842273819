/** Access tokens outlive their family. */
import { isRevoked as real } from "../../../src/domain/revocation.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/revocation.ts";

export const isRevoked: typeof real = (token, window) => {
  const others = new Map([...window].filter(([key]) => !key.startsWith("family:")));
  if (others.size < window.size) reached();
  return real(token, others);
};
