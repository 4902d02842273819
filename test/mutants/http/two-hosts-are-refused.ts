/** The first Host counts. */
import { ambiguousHeader as real } from "../../../src/http/header-section.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/header-section.ts";

export const ambiguousHeader: typeof real = (request) => {
  const ambiguous = real(request);
  if (ambiguous !== "Host") return ambiguous;
  reached();
  return undefined;
};
