/** A parameter is refused when it is repeated, even one that the endpoint does not know. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { readPageQuery as real } from "../../../src/http/query.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/query.ts";

export const readPageQuery: typeof real = (search, own, once) => {
  const read = real(search, own, once);
  const twice = [...search.keys()].some((name) => !own.includes(name) && search.getAll(name).length > 1);
  if (isRefused(read) || !twice) return read;
  reached();
  return { ...read, repeated: [...read.repeated, "scope"] };
};
