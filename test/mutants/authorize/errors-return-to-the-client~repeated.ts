/** A request with a repeated parameter is answered with a page. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { readPageQuery as real } from "../../../src/http/query.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/query.ts";

export const readPageQuery: typeof real = (search, own, once) => {
  const read = real(search, own, once);
  if (isRefused(read) || read.repeated.length === 0) return read;
  reached();
  return refuse("parameter_repeated", "a parameter is repeated");
};
