/** Of several refresh tokens the first is taken. */
import { readJson as real } from "../../../src/http/json.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/json.ts";

export const readJson: typeof real = (text, own) => {
  const read = real(text, own);
  if (!("refresh_token" in read) || !Array.isArray(read.refresh_token)) return read;
  reached();
  return { ...read, refresh_token: read.refresh_token[0] };
};
