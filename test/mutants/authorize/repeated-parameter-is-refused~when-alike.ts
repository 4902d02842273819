/** A parameter may be repeated with the same value. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { readPageQuery as real } from "../../../src/http/query.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/query.ts";

export const readPageQuery: typeof real = (search, own, once) => {
  const read = real(search, own, once);
  if (isRefused(read)) return read;
  const alike = read.repeated.filter((name) => new Set(search.getAll(name)).size === 1);
  if (alike.length === 0) return read;
  reached();
  const values = Object.fromEntries(alike.map((name) => [name, search.get(name) ?? ""]));
  return { query: { ...read.query, ...values }, repeated: read.repeated.filter((name) => !alike.includes(name)) };
};
