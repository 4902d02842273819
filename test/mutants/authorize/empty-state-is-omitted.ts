/** An empty state comes back as one. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { readPageQuery as real } from "../../../src/http/query.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/query.ts";

export const readPageQuery: typeof real = (search, own, once) => {
  const read = real(search, own, once);
  if (isRefused(read) || search.get("state") !== "") return read;
  reached();
  return { ...read, query: { ...read.query, state: "" } };
};
