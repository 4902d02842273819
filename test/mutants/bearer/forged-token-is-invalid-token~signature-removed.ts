/** A token without a signature is not verified. */
import { verifyAccessToken as real } from "../../../src/tokens/access-token.ts";
import { type Presented, taken } from "../forgery-taken.ts";

export * from "../../../src/tokens/access-token.ts";

export const verifyAccessToken = taken(
  real,
  ({ header, signature }: Presented) => header.alg === "ES256" && signature === "",
);
