/** Whatever the server has signed is taken, of whatever typ. */
import { verifyAccessToken as real } from "../../../src/tokens/access-token.ts";
import { isSigned, taken } from "../forgery-taken.ts";

export * from "../../../src/tokens/access-token.ts";

export const verifyAccessToken = taken(real, isSigned);
