/** A `response_type` without a value is `code`. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { readPageQuery as real } from "../../../src/http/query.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/query.ts";

export const readPageQuery: typeof real = (search, own, once) => {
  const read = real(search, own, once);
  if (isRefused(read) || search.get("response_type") !== "") return read;
  reached();
  return { ...read, query: { ...read.query, response_type: "code" } };
};
