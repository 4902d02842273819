/** Introspection never tells the user. */
import type { usernameOf as real } from "../../../src/handlers/introspection/username.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/introspection/username.ts";

export const usernameOf: typeof real = async (userId) => {
  if (userId === null) return null;
  reached();
  return null;
};
