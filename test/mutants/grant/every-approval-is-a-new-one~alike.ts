/** A user has one grant for a client of each scope and reach: the latest. */
import { insertGrant as real, revokeGrant } from "../../../src/stores/grants.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/grants.ts";

export const insertGrant: typeof real = async (db, grant) => {
  const earlier = await db
    .selectFrom("grants")
    .select(["id", "scope", "participant_id"])
    .where("client_id", "=", grant.clientId)
    .where("user_id", "=", grant.userId)
    .where("revoked_at", "is", null)
    .execute();
  for (const { id, scope, participant_id } of earlier) {
    if (scope !== grant.scope || participant_id !== grant.participantId) continue;
    reached();
    await revokeGrant(db, id, "superseded", grant.createdAt);
  }
  await real(db, grant);
};
