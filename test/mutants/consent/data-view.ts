/** There is no screen but the page. */
import { consentAnswer as real } from "../../../src/handlers/consent/answer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/answer.ts";

export const consentAnswer: typeof real = (pending, client, visit, dependencies) => {
  if (visit.wantsJson) reached();
  return real(pending, client, { ...visit, wantsJson: false }, dependencies);
};
