/** The first Authorization counts. */
import { ambiguousHeader as real } from "../../../src/http/header-section.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/header-section.ts";

export const ambiguousHeader: typeof real = (request) => {
  const ambiguous = real(request);
  if (ambiguous !== "Authorization") return ambiguous;
  reached();
  return undefined;
};
