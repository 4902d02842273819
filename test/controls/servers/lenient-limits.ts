/** A `limit` that is none is left out. */
import { readQuery as real } from "../../../src/http/query.ts";

export * from "../../../src/http/query.ts";

export const readQuery: typeof real = (query, own) => {
  const read = real(query, own);
  if (!own.includes("limit") || "refused" in read || /^[1-9]\d*$/.test(read.limit ?? "1")) return read;
  const { limit: _none, ...rest } = read;
  return rest;
};
