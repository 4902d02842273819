/** Numbers and truth values in JSON are read as text. */
import { readJson as real } from "../../../src/http/json.ts";

export * from "../../../src/http/json.ts";

export const readJson: typeof real = (text, own, ...rest) => {
  const members = real(text, own, ...rest);
  return "refused" in members
    ? members
    : Object.fromEntries(
        Object.entries(members).map(([name, value]) => [name, typeof value === "object" ? value : String(value)]),
      );
};
