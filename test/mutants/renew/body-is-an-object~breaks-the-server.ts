/** Text that is no JSON is a throw that nobody catches. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { readJson as real } from "../../../src/http/json.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/json.ts";

export const readJson: typeof real = (text, own) => {
  const read = real(text, own);
  if (!isRefused(read) || read.refused !== "body_malformed") return read;
  reached();
  JSON.parse(text);
  return read;
};
