/** The sub of a token for a single scope is the account. */
import * as real from "../../../src/tokens/access-token.ts";
import { disguised } from "../disguised.ts";

export * from "../../../src/tokens/access-token.ts";

export const { signAccessToken, verifyAccessToken } = disguised(real, ({ header, claims }) =>
  String(claims.scope).includes(" ") ? undefined : { header, claims: { ...claims, sub: claims.account_id } },
);
