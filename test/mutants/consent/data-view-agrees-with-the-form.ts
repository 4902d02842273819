/** The page pre-selects nothing. */
import { consentView as real } from "../../../src/handlers/consent/screen.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/screen.ts";

export const consentView: typeof real = async (...args) => {
  const view = await real(...args);
  if (view.chosen === null) return view;
  reached();
  return { ...view, chosen: null };
};
