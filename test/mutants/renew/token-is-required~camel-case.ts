/** `refreshToken` is taken for `refresh_token`. */
import { readJson as real } from "../../../src/http/json.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/json.ts";

export const readJson: typeof real = (text, own) => {
  const read = real(text, own);
  if (!own.has("refresh_token") || "refresh_token" in read || "refused" in read) return read;
  const { refreshToken } = JSON.parse(text);
  if (typeof refreshToken !== "string") return read;
  reached();
  return { ...read, refresh_token: refreshToken };
};
