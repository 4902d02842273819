/** The iss ends with a slash. */
import * as real from "../../../src/tokens/access-token.ts";
import { disguised } from "../disguised.ts";

export * from "../../../src/tokens/access-token.ts";

export const { signAccessToken, verifyAccessToken } = disguised(real, ({ header, claims }) => ({
  header,
  claims: { ...claims, iss: `${claims.iss}/` },
}));
