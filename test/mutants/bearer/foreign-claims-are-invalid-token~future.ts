/** The iat is not looked at. */
import { verifyAccessToken as real } from "../../../src/tokens/access-token.ts";
import { isSigned, taken } from "../forgery-taken.ts";

export * from "../../../src/tokens/access-token.ts";

export const verifyAccessToken = taken(
  real,
  (presented) => presented.header.typ === "at+jwt" && isSigned(presented),
  (_claims, { now }) => ({ iat: Math.floor(now / 1000) }),
);
