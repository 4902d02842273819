/** A limit that is no whole number above zero is none. */
import { readQuery as real } from "../../../src/http/query.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/query.ts";

export const readQuery: typeof real = (query, own) => {
  const limit = own.includes("limit") ? query.get("limit") : null;
  if (limit === null || /^[1-9][0-9]*$/.test(limit)) return real(query, own);
  reached();
  const other = new URLSearchParams(query);
  other.set("limit", "");
  return real(other, own);
};
