/** The page lists the candidates last. */
import { consentView as real } from "../../../src/handlers/consent/screen.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/screen.ts";

export const consentView: typeof real = async (...args) => {
  const view = await real(...args);
  if (view.candidates.length === 0 || view.candidates.length === view.participants.length) return view;
  reached();
  return { ...view, candidates: [], participants: view.participants.toReversed() };
};
