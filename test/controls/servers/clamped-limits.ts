/** A `limit` over 200 is read as 200. */
import { readQuery as real } from "../../../src/http/query.ts";

export * from "../../../src/http/query.ts";

export const readQuery: typeof real = (...args) => {
  const read = real(...args);
  return "limit" in read && Number(read.limit) > 200 ? { ...read, limit: "200" } : read;
};
