/** The rule that found somebody is not named. */
import { dataView as real } from "../../../src/handlers/consent/data-view.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/data-view.ts";

export const dataView: typeof real = (...args) => {
  const view = real(...args);
  if (view.matchedBy !== null) reached();
  return { ...view, matchedBy: null };
};
