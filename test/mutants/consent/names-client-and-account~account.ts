/** The screen names the user, not the account. */
import { consentPage as real } from "../../../src/pages/consent.ts";
import { reached } from "../reached.ts";

export * from "../../../src/pages/consent.ts";

export const consentPage: typeof real = (page, view) => {
  reached();
  const user = page.user && { ...page.user, accountName: view.login };
  return real({ ...page, user }, { ...view, account: { name: view.login } });
};
