/** A list with one payload is that payload. */
import { readJson as real } from "../../../src/http/json.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/json.ts";

export const readJson: typeof real = (text, own, ...rest) => {
  const members = real(text, own, ...rest);
  if (!own.has("documentType") || "refused" in members) return members;
  const { payload } = members;
  if (!Array.isArray(payload)) return members;
  reached();
  return { ...members, payload: String(payload[0] ?? "") };
};
