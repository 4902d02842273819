/** Whoever knows a participant's ID may send for it. */
import { sendingParticipant as real } from "../../../src/stores/parties.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/parties.ts";

export const sendingParticipant: typeof real = async (db, bearer, sender) => {
  const own = await real(db, bearer, sender);
  const columns = ["id", "account_id as accountId", "participant_id as participantId"] as const;
  const other =
    own ?? (await db.selectFrom("participants").select(columns).where("id", "=", sender).executeTakeFirst());
  if (!own && other) reached();
  return other;
};
