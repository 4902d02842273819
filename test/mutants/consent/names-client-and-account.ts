/** The screen names the developer instead of the application. */
import { consentPage as real } from "../../../src/pages/consent.ts";
import { reached } from "../reached.ts";

export * from "../../../src/pages/consent.ts";

export const consentPage: typeof real = (page, view) => {
  reached();
  return real(page, { ...view, client: { ...view.client, name: view.client.developer } });
};
