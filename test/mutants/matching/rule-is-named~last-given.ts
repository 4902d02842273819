/** Where both ways of naming are used, the pair is named as the rule. */
import { dataView as real } from "../../../src/handlers/consent/data-view.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/data-view.ts";

export const dataView: typeof real = (screen, ...rest) => {
  const view = real(screen, ...rest);
  const isPairUnused = screen.matching.unused.some(({ because }) => because === "euVatId_matched");
  if (!isPairUnused) return view;
  reached();
  return { ...view, matchedBy: "rn+countryCode" };
};
