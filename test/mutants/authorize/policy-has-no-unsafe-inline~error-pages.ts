/** Error pages may hold scripts. */
import { failurePage as real } from "../../../src/http/failure-page.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/failure-page.ts";

export const failurePage: typeof real = (failure, language) => {
  reached();
  const page = real(failure, language);
  return { ...page, headers: { ...page.headers, "Content-Security-Policy": "default-src 'self' 'unsafe-inline'" } };
};
