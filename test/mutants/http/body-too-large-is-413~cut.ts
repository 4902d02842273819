/** A body over the limit counts as one that broke off. */
import { readBytes as real } from "../../../src/http/read-bytes.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/read-bytes.ts";

export const readBytes: typeof real = async (request, limit) => {
  const read = await real(request, limit);
  if (read !== "too_large") return read;
  reached();
  return "broken";
};
