/** The same Authorization header twice is one. */
import { ambiguousHeader as real } from "../../../src/http/header-section.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/header-section.ts";

export const ambiguousHeader: typeof real = (request) => {
  const { rawHeaders } = request;
  const values = rawHeaders.filter((_, at) => rawHeaders[at - 1]?.toLowerCase() === "authorization" && at % 2 === 1);
  if (real(request) !== "Authorization" || !values[0]?.startsWith("Bearer ") || new Set(values).size > 1)
    return real(request);
  reached();
  return undefined;
};
