/** A token for a single scope has no iat. */
import * as real from "../../../src/tokens/access-token.ts";
import { disguised } from "../disguised.ts";

export * from "../../../src/tokens/access-token.ts";

export const { signAccessToken, verifyAccessToken } = disguised(real, ({ header, claims: { iat, ...claims } }) =>
  String(claims.scope).includes(" ") ? undefined : { header, claims },
);
