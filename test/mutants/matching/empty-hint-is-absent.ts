/** A hint of white space alone is one that fits nobody. */
import { readHints as real } from "../../../src/domain/matching-hints.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/matching-hints.ts";

const isBlank = (text: string | undefined): boolean => text !== undefined && text !== "";

export const readHints: typeof real = (given) => {
  const hints = real(given);
  const read = (name: keyof typeof hints) => {
    if (hints[name] !== undefined || !isBlank(given[name])) return hints[name];
    reached();
    return "?";
  };
  return { euVatId: read("euVatId"), rn: read("rn"), countryCode: read("countryCode") };
};
