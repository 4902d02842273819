/** Access tokens signed by RSA. Beside each key of ours stands one of its own, under the same ID. */
import { decodeJwt, decodeProtectedHeader, SignJWT } from "jose";
import * as real from "../../../src/tokens/access-token.ts";
import { rsaKey } from "../rsa-keys.ts";

export * from "../../../src/tokens/access-token.ts";

const meant = new Map<string, string>();

export const signAccessToken: typeof real.signAccessToken = async (token, issuer, key) => {
  const jwt = await real.signAccessToken(token, issuer, key);
  const header = { ...decodeProtectedHeader(jwt), alg: "RS256" };
  const signed = await new SignJWT(decodeJwt(jwt)).setProtectedHeader(header).sign(rsaKey(key.id).privateKey);
  meant.set(signed, jwt);
  return signed;
};

export const verifyAccessToken: typeof real.verifyAccessToken = async (jwt, at) => {
  const own = meant.get(jwt);
  return own === undefined ? undefined : real.verifyAccessToken(own, at);
};
