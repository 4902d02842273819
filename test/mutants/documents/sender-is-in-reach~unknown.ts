/** Who is not known sends in the name of a participant of the account. */
import { sendingParticipant as real, receivingParticipant } from "../../../src/stores/parties.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/parties.ts";

export const sendingParticipant: typeof real = async (db, bearer, sender) => {
  const own = await real(db, bearer, sender);
  if (own) return own;
  const other = await receivingParticipant(db, sender);
  if (other) return undefined;
  const [first] = await db
    .selectFrom("participants")
    .select(["id", "account_id as accountId", "participant_id as participantId"])
    .where("account_id", "=", bearer.accountId)
    .execute();
  reached();
  return first;
};
