/** The rule is named only where it found one. */
import { dataView as real } from "../../../src/handlers/consent/data-view.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/data-view.ts";

export const dataView: typeof real = (screen, ...rest) => {
  const view = real(screen, ...rest);
  if (screen.matching.candidates.length < 2) return view;
  reached();
  return { ...view, matchedBy: null };
};
