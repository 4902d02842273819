/** Refresh tokens that are references, with characters that no other format of ours has. */
import { createHash } from "node:crypto";
import * as real from "../../../src/tokens/refresh-token.ts";

export * from "../../../src/tokens/refresh-token.ts";

const meant = new Map<string, string>();

/** One reference per token, so that a retry gets the same one. */
export const writeRefreshToken: typeof real.writeRefreshToken = (...args) => {
  const token = real.writeRefreshToken(...args);
  const reference = `${createHash("sha256").update(token).digest("base64")}~$!`;
  meant.set(reference, token);
  return reference;
};

export const readRefreshToken: typeof real.readRefreshToken = (text, ...args) => {
  const token = meant.get(text);
  return token === undefined ? undefined : real.readRefreshToken(token, ...args);
};
