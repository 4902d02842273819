/** Nothing is written when a family without a row is revoked, so it can still begin. */
import { findFamily } from "../../../src/stores/families.ts";
import { revokeFamily as real } from "../../../src/stores/revoke-family.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/revoke-family.ts";

export const revokeFamily: typeof real = async (db, token, ...rest) => {
  if (await findFamily(db, token.familyId)) return real(db, token, ...rest);
  reached();
};
