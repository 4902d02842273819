/** A list is read as the text of its items. */
import { readJson as real } from "../../../src/http/json.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/json.ts";

export const readJson: typeof real = (text, own, ...rest) => {
  const members = real(text, own, ...rest);
  if (!own.has("countryCode") || "refused" in members) return members;
  const read = Object.entries(members).map(([name, value]) => {
    if (Array.isArray(value)) reached();
    return [name, Array.isArray(value) ? value.join() : value] as const;
  });
  return Object.fromEntries(read);
};
