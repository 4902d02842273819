/** Access tokens that are references: random text, and what they stand for in the server's memory. */
import { randomBytes } from "node:crypto";
import * as real from "../../../src/tokens/access-token.ts";

export * from "../../../src/tokens/access-token.ts";

const meant = new Map<string, string>();

export const signAccessToken: typeof real.signAccessToken = async (...args) => {
  const reference = randomBytes(20).toString("hex");
  meant.set(reference, await real.signAccessToken(...args));
  return reference;
};

export const verifyAccessToken: typeof real.verifyAccessToken = async (token, at) => {
  const jwt = meant.get(token);
  return jwt === undefined ? undefined : real.verifyAccessToken(jwt, at);
};
