/** Introspection tells the user's account for the user. */
import type { usernameOf as real } from "../../../src/handlers/introspection/username.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/introspection/username.ts";

export const usernameOf: typeof real = async (userId, store) => {
  if (userId === null) return null;
  reached();
  return (await store.findUser(userId))?.accountId ?? null;
};
