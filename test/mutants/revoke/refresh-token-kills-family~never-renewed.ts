/** A family that has no row yet, for it was never renewed, is not revoked. */
import { findFamily } from "../../../src/stores/families.ts";
import { revokeFamily as real } from "../../../src/stores/revoke-family.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/revoke-family.ts";

export const revokeFamily: typeof real = async (db, token, because, now) => {
  if (await findFamily(db, token.familyId)) return real(db, token, because, now);
  reached();
};
