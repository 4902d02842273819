/** Nobody is told why a hint was not used. */
import { consentView as real } from "../../../src/handlers/consent/screen.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/screen.ts";

export const consentView: typeof real = async (...args) => {
  const view = await real(...args);
  if (view.unused.length > 0) reached();
  return { ...view, unused: [] };
};
