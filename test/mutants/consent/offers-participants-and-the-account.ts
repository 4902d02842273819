/** The fifth participant and those after it are left out. */
import { consentScreen as real } from "../../../src/handlers/consent/screen.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/screen.ts";

export const consentScreen: typeof real = async (...args) => {
  const screen = await real(...args);
  const { ordered } = screen.matching;
  if (ordered.length <= 4) return screen;
  reached();
  return { ...screen, matching: { ...screen.matching, ordered: ordered.slice(0, 4) } };
};
