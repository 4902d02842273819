/** Half a pair is passed over in silence. */
import { unusedHints as real } from "../../../src/domain/unused-hints.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/unused-hints.ts";

export const unusedHints: typeof real = (...args) => {
  const unused = real(...args);
  const told = unused.filter(({ because }) => because !== "half_a_pair");
  if (told.length < unused.length) reached();
  return told;
};
