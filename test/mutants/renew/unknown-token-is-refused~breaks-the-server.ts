/** A string in three parts is taken for a token of ours, and decoding it is not expected to fail. */
import { readRefreshToken as real } from "../../../src/tokens/refresh-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/refresh-token.ts";

export const readRefreshToken: typeof real = (text, keys, epoch) => {
  const [, facts, mac] = text.split(".");
  if (facts === undefined || mac === undefined || text.startsWith("csr_")) return real(text, keys, epoch);
  reached();
  JSON.parse(Buffer.from(facts, "base64url").toString());
  return undefined;
};
