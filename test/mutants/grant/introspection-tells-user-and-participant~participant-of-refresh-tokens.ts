/** Introspection does not tell the participant of a refresh token. */
import { introspectRefreshToken as real } from "../../../src/handlers/introspection/refresh-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/introspection/refresh-token.ts";

export const introspectRefreshToken: typeof real = async (...args) => {
  const found = await real(...args);
  if (found?.participant_id === undefined) return found;
  reached();
  const { participant_id: _, ...rest } = found;
  return rest;
};
