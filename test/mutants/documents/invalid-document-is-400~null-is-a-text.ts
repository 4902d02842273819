/** Null is read as the text it is written as. */
import { readJson as real } from "../../../src/http/json.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/json.ts";

export const readJson: typeof real = (text, own, ...rest) => {
  const members = real(text, own, ...rest);
  if (!own.has("documentType") || "refused" in members) return members;
  const read = Object.entries(members).map(([name, value]) => {
    if (value === null) reached();
    return [name, value === null ? "null" : value] as const;
  });
  return Object.fromEntries(read);
};
