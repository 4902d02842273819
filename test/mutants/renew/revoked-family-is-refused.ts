/** Revocation kills the access tokens of a family, and its refresh token renews them. */
import { revokeFamily as real } from "../../../src/stores/revoke-family.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/revoke-family.ts";

export const revokeFamily: typeof real = async (db, token, ...rest) => {
  await real(db, token, ...rest);
  reached();
  await db.updateTable("families").set({ revoked_at: null }).where("id", "=", token.familyId).execute();
};
