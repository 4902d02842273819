/** Nobody looks at the epoch of an access token. */
import { decodeJwt } from "jose";
import { verifyAccessToken as real } from "../../../src/tokens/access-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/access-token.ts";

export const verifyAccessToken: typeof real = async (jwt, at) => {
  const token = await real(jwt, at);
  if (token || !/^eyJ[^.]+\.eyJ[^.]+\.[^.]+$/.test(jwt)) return token;
  const revived = await real(jwt, { ...at, epoch: String(decodeJwt(jwt).epoch) });
  if (revived) reached();
  return revived;
};
