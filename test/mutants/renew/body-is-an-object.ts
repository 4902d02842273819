/** A body that is an array of one object is read as that object. */
import { readJson as real } from "../../../src/http/json.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/json.ts";

export const readJson: typeof real = (text, own) => {
  const only = /^\s*\[(\{.*\})\]\s*$/s.exec(text)?.[1];
  if (only === undefined) return real(text, own);
  reached();
  return real(only, own);
};
