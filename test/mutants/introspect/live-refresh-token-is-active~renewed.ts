/** Only the first generation of a family is active. */
import { isRefreshTokenActive as real } from "../../../src/domain/refresh-introspection.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/refresh-introspection.ts";

export const isRefreshTokenActive: typeof real = (token, facts, now, idle) => {
  const active = real(token, facts, now, idle);
  if (!active || token.generation === 0) return active;
  reached();
  return false;
};
