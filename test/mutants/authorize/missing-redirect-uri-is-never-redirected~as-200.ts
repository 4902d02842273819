/** A request that names no redirect URI is answered with a page of status 200. */
import { failurePage as real } from "../../../src/http/failure-page.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/failure-page.ts";

export const failurePage: typeof real = (failure, language) => {
  const page = real(failure, language);
  if (failure.refused !== "parameter_missing" || failure.field !== "redirect_uri") return page;
  reached();
  return { ...page, status: 200 };
};
