/** Only the first half of a refresh token's MAC is compared. */
import { createHmac } from "node:crypto";
import { readRefreshToken as real } from "../../../src/tokens/refresh-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/refresh-token.ts";

export const readRefreshToken: typeof real = (text, keys, epoch) => {
  const [head = "", facts = "", mac = ""] = text.split(".");
  const key = keys.get(head.slice("csr_".length));
  const right = key && createHmac("sha256", key.key).update(`${head}.${facts}`).digest("base64url");
  if (right === undefined || right === mac || right.slice(0, 22) !== mac.slice(0, 22)) return real(text, keys, epoch);
  reached();
  return real(`${head}.${facts}.${right}`, keys, epoch);
};
