/** What was deleted can still be read. */
import { findParticipant as real } from "../../../src/stores/participants.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/participants.ts";

export const findParticipant: typeof real = async (db, id) => {
  const found = await real(db, id);
  if (found) return found;
  const gone = await db.selectFrom("participants").selectAll().where("id", "=", id).executeTakeFirst();
  if (!gone) return undefined;
  reached();
  const { account_id, eu_vat_id, country_code, participant_id, created_at } = gone;
  return {
    ...{ id, name: gone.name, email: gone.email, rn: gone.rn, accountId: account_id, euVatId: eu_vat_id },
    ...{ countryCode: country_code, participantId: participant_id, createdAt: created_at },
  };
};
