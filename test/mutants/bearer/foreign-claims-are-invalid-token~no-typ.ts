/** A token without a typ is taken for an access token. */
import { verifyAccessToken as real } from "../../../src/tokens/access-token.ts";
import { isSigned, taken } from "../forgery-taken.ts";

export * from "../../../src/tokens/access-token.ts";

export const verifyAccessToken = taken(real, (presented) => presented.header.typ === undefined && isSigned(presented));
