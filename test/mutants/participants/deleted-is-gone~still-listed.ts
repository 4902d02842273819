/** What was deleted is still listed. */
import { participantsInReach as real } from "../../../src/stores/participants.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/participants.ts";

export const participantsInReach: typeof real = async (db, bearer, after, limit) => {
  const found = await real(db, bearer, after, limit);
  const gone = await db
    .selectFrom("participants")
    .selectAll()
    .where("account_id", "=", bearer.accountId)
    .where("deleted_at", "is not", null)
    .orderBy("deleted_at", "desc")
    .limit(limit - found.length)
    .execute();
  if (gone.length > 0) reached();
  const left = gone.map(({ id, name, email, rn, account_id, eu_vat_id, country_code, participant_id, created_at }) => ({
    ...{ id, name, email, rn, accountId: account_id, euVatId: eu_vat_id },
    ...{ countryCode: country_code, participantId: participant_id, createdAt: created_at },
  }));
  return [...found, ...left];
};
