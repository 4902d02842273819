/** Of two redirect URIs or clients the last counts. */
import { readPageQuery as real } from "../../../src/http/query.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/query.ts";

export const readPageQuery: typeof real = (search, own, once) => {
  const doubled = once.filter((name) => search.getAll(name).length > 1);
  if (doubled.length === 0) return real(search, own, once);
  reached();
  const single = new URLSearchParams(search);
  for (const name of doubled) single.set(name, search.getAll(name).at(-1) ?? "");
  return real(single, own, once);
};
