/** A state that is sent twice comes back when both are alike. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { readPageQuery as real } from "../../../src/http/query.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/query.ts";

export const readPageQuery: typeof real = (search, own, once) => {
  const read = real(search, own, once);
  const [state = "", second] = search.getAll("state");
  if (isRefused(read) || state !== second) return read;
  reached();
  return { query: { ...read.query, state }, repeated: ["scope"] };
};
