/** Scripts of other pages may send credentials. */
import { openToBrowsers as real } from "../../../src/http/open-to-browsers.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/open-to-browsers.ts";

export const openToBrowsers: typeof real = (operations) => {
  const headersOf = real(operations);
  return (path) => {
    const headers = headersOf(path);
    if (!headers["Access-Control-Allow-Origin"]) return headers;
    reached();
    return { ...headers, "Access-Control-Allow-Credentials": "true" };
  };
};
