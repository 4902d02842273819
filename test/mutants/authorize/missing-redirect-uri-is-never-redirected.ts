/** A request that names no redirect URI leads to the home page. */

import { failurePage as real } from "../../../src/http/failure-page.ts";
import { addresses } from "../../../src/pages/addresses.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/failure-page.ts";

export const failurePage: typeof real = (failure, language) => {
  if (failure.refused !== "parameter_missing" || failure.field !== "redirect_uri") return real(failure, language);
  reached();
  return { status: 303, headers: { Location: addresses.home } };
};
