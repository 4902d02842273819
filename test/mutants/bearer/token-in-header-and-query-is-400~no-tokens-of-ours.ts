/** In the query only what looks like one of our tokens is a token. */
import { checkTokenInQuery as real } from "../../../src/http/secret-in-url.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/secret-in-url.ts";

export const checkTokenInQuery: typeof real = (query) => {
  if (!real(query) || query.get("access_token")?.includes(".")) return real(query);
  reached();
  return undefined;
};
