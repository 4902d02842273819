/** Revoking one family ends every family of the client that was ever renewed. */
import { revokeFamily as real } from "../../../src/stores/revoke-family.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/revoke-family.ts";

export const revokeFamily: typeof real = async (db, token, because, now) => {
  await real(db, token, because, now);
  reached();
  await db.updateTable("families").set({ revoked_at: now }).where("client_id", "=", token.clientId).execute();
};
