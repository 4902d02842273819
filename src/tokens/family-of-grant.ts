import { createHash } from "node:crypto";

/** The one family that descends from a grant: a function of the grant, so that a second redemption meets the first. */
export const familyOfGrant = (grantId: string): string =>
  `fam_${createHash("sha256").update(`family of ${grantId}`).digest("hex").slice(0, 32)}`;
