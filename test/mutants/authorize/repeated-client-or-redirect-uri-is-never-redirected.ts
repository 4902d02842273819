/** Of two redirect URIs or clients the first is told that it is one of two. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { readPageQuery as real } from "../../../src/http/query.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/query.ts";

export const readPageQuery: typeof real = (search, own, once) => {
  const read = real(search, own, []);
  const doubled = isRefused(read) ? [] : once.filter((name) => read.repeated.includes(name));
  if (isRefused(read) || doubled.length === 0) return real(search, own, once);
  reached();
  const first = Object.fromEntries(doubled.map((name) => [name, search.get(name) ?? ""]));
  return { query: { ...read.query, ...first }, repeated: ["scope"] };
};
