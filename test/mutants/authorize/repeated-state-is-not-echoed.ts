/** The first of two states comes back. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { readPageQuery as real } from "../../../src/http/query.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/query.ts";

export const readPageQuery: typeof real = (search, own, once) => {
  const read = real(search, own, once);
  if (isRefused(read) || !read.repeated.includes("state")) return read;
  reached();
  return { query: { ...read.query, state: search.get("state") ?? "" }, repeated: ["scope"] };
};
