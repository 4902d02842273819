/** A parameter without a value has an empty one. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { readPageQuery as real } from "../../../src/http/query.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/query.ts";

export const readPageQuery: typeof real = (search, own, once) => {
  const read = real(search, own, once);
  if (isRefused(read)) return read;
  const empty = own.filter((name) => search.get(name) === "" && !read.repeated.includes(name));
  if (empty.length > 0) reached();
  return { ...read, query: { ...read.query, ...Object.fromEntries(empty.map((name) => [name, ""])) } };
};
