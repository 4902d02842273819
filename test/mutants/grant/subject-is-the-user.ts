/** An access token of a grant names its client as its subject. */
import * as real from "../../../src/tokens/access-token.ts";
import { disguised } from "../disguised.ts";

export * from "../../../src/tokens/access-token.ts";

export const { signAccessToken, verifyAccessToken } = disguised(real, ({ header, claims }) =>
  claims.grant === undefined ? undefined : { header, claims: { ...claims, sub: claims.client_id } },
);
