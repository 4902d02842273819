/** Revoking a grant ends its access tokens only. */
import { revokeGrant as real } from "../../../src/stores/grants.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/grants.ts";

export const revokeGrant: typeof real = async (db, grantId, because, now, actor) => {
  reached();
  await real(db, grantId, because, now, actor);
  await db.updateTable("grants").set({ revoked_at: null }).where("id", "=", grantId).execute();
  await db.updateTable("families").set({ revoked_at: null }).where("grant_id", "=", grantId).execute();
};
