/** The same Authorization twice counts once. */
import { ambiguousHeader as real } from "../../../src/http/header-section.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/header-section.ts";

export const ambiguousHeader: typeof real = (request) => {
  const ambiguous = real(request);
  if (ambiguous !== "Authorization" || valuesOf(request.rawHeaders, "authorization").size > 1) return ambiguous;
  reached();
  return undefined;
};

const valuesOf = (raw: readonly string[], name: string) =>
  new Set(raw.filter((_, index) => raw[index - 1]?.toLowerCase() === name && index % 2 === 1));
