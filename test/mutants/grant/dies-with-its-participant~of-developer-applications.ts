/** Of the grants for a participant, those of Developer Applications outlive it. */
import { liveGrantsOf as real } from "../../../src/stores/grants.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/grants.ts";

export const liveGrantsOf: typeof real = async (db, column, id) => {
  const grants = await real(db, column, id);
  if (column !== "participant_id") return grants;
  const kept = await db
    .selectFrom("grants")
    .innerJoin("clients", "clients.id", "grants.client_id")
    .select("grants.id")
    .where("grants.participant_id", "=", id)
    .where("clients.kind", "=", "developer_app")
    .execute();
  if (kept.length > 0) reached();
  return grants.filter((each) => !kept.some((other) => other.id === each));
};
