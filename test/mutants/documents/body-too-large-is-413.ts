/** A document that is too large counts as one that broke off. */
import { readBytes as real } from "../../../src/http/read-bytes.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/read-bytes.ts";

/** Only documents may be so large. */
const OTHERS = 1_048_576;

export const readBytes: typeof real = async (request, limit) => {
  const read = await real(request, limit);
  if (read !== "too_large" || limit <= OTHERS) return read;
  reached();
  return "broken";
};
