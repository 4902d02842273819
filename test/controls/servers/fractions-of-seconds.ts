/** Access tokens whose times are not whole seconds, which a NumericDate need not be (RFC 7519 §2). */
import * as real from "../../../src/tokens/access-token.ts";
import { partsOf, signedAnew } from "../../mutants/signed-anew.ts";

export * from "../../../src/tokens/access-token.ts";

const meant = new Map<string, string>();

export const signAccessToken: typeof real.signAccessToken = async (token, issuer, key) => {
  const whole = await real.signAccessToken(token, issuer, key);
  const { header, claims } = partsOf(whole);
  const fraction = Math.random();
  const times = { iat: Number(claims.iat) + fraction, exp: Number(claims.exp) + fraction };
  const signed = signedAnew({ header, claims: { ...claims, ...times } }, key);
  meant.set(signed, whole);
  return signed;
};

export const verifyAccessToken: typeof real.verifyAccessToken = (jwt, at) =>
  real.verifyAccessToken(meant.get(jwt) ?? jwt, at);
