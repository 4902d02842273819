/** Approving again brings the revoked grants of that application to life. */
import { insertGrant as real } from "../../../src/stores/grants.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/grants.ts";

export const insertGrant: typeof real = async (db, grant) => {
  reached();
  await real(db, grant);
  const same = await db.selectFrom("grants").select("id").where("client_id", "=", grant.clientId).execute();
  const ids = same.map(({ id }) => id);
  await db.updateTable("grants").set({ revoked_at: null }).where("id", "in", ids).execute();
  await db.updateTable("families").set({ revoked_at: null }).where("grant_id", "in", ids).execute();
};
