/** Two redirect URIs or clients that are alike count as one. */
import { readPageQuery as real } from "../../../src/http/query.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/query.ts";

export const readPageQuery: typeof real = (search, own, once) => {
  const alike = once.filter((name) => search.getAll(name).length > 1 && new Set(search.getAll(name)).size === 1);
  if (alike.length === 0) return real(search, own, once);
  reached();
  const single = new URLSearchParams(search);
  for (const name of alike) single.set(name, search.get(name) ?? "");
  return real(single, own, once);
};
