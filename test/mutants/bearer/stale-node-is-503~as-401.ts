/** A node that is behind calls every token invalid. */
import { liveAccessToken as real } from "../../../src/tokens/live-access-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/live-access-token.ts";

export const liveAccessToken: typeof real = async (...args) => {
  const token = await real(...args);
  if (token !== "stale") return token;
  reached();
  return undefined;
};
