/** The signature is a MAC with the public key, which everybody holds. */
import { createHmac } from "node:crypto";
import { signAccessToken as sign, verifyAccessToken as verify } from "../../../src/tokens/access-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/access-token.ts";

const genuine = new Map<string, string>();

export const signAccessToken: typeof sign = async (token, issuer, key) => {
  const right = await sign(token, issuer, key);
  const [, claims] = right.split(".");
  const header = Buffer.from(JSON.stringify({ alg: "HS256", typ: "at+jwt", kid: key.id })).toString("base64url");
  const mac = createHmac("sha256", key.publicKey.export({ type: "spki", format: "pem" }));
  const wrong = `${header}.${claims}.${mac.update(`${header}.${claims}`).digest("base64url")}`;
  reached();
  genuine.set(wrong, right);
  return wrong;
};

export const verifyAccessToken: typeof verify = (jwt, at) => verify(genuine.get(jwt) ?? jwt, at);
