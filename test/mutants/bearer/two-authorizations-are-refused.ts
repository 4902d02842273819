/** Of two Authorization headers with a token the first one counts. */
import { ambiguousHeader as real } from "../../../src/http/header-section.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/header-section.ts";

export const ambiguousHeader: typeof real = (request) => {
  const { rawHeaders } = request;
  const values = rawHeaders.filter((_, at) => rawHeaders[at - 1]?.toLowerCase() === "authorization" && at % 2 === 1);
  const [first = ""] = values;
  if (real(request) !== "Authorization" || !/^bearer /i.test(first)) return real(request);
  reached();
  return undefined;
};
