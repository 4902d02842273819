/** Scripts of other pages may read nothing. */
import type { openToBrowsers as real } from "../../../src/http/open-to-browsers.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/open-to-browsers.ts";

export const openToBrowsers: typeof real = () => (path) => {
  if (path === "/api/lookup") reached();
  return {};
};
