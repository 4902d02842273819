/** No items at all are one item. */
import { readQuery as real } from "../../../src/http/query.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/query.ts";

export const readQuery: typeof real = (query, own) => {
  const limit = own.includes("limit") ? query.get("limit") : null;
  if (limit === null || limit !== "0") return real(query, own);
  reached();
  const other = new URLSearchParams(query);
  other.set("limit", "1");
  return real(other, own);
};
