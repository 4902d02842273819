import { OPERATOR, writeAudit } from "./audit.ts";
import type { Queries } from "./engine.ts";
import { requireExisting, requireNew } from "./existence.ts";
import type { Affiliate, Participant } from "./store.ts";

export async function createParticipant(db: Queries, participant: Participant): Promise<void> {
  const { id, accountId, name, email, euVatId, rn, countryCode, participantId, createdAt } = participant;
  await requireExisting(db, "accounts", accountId);
  await requireNew(db, "participants", id);
  await db
    .insertInto("participants")
    .values({
      id,
      account_id: accountId,
      name,
      email,
      eu_vat_id: euVatId,
      rn,
      country_code: countryCode,
      participant_id: participantId,
      created_at: createdAt,
    })
    .execute();
  await writeAudit(db, { at: createdAt, accountId, actor: OPERATOR, event: "participant.created", subject: id });
}

/** The participants of one account, oldest first. */
export async function participants(db: Queries, accountId: string): Promise<readonly Participant[]> {
  return db
    .selectFrom("participants")
    .select(["id", "account_id as accountId", "name", "email", "eu_vat_id as euVatId", "rn"])
    .select(["country_code as countryCode", "participant_id as participantId", "created_at as createdAt"])
    .where("account_id", "=", accountId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

export async function createAffiliate(db: Queries, affiliate: Affiliate): Promise<void> {
  const { id, accountId, name, disabled, createdAt } = affiliate;
  await requireExisting(db, "accounts", accountId);
  await requireNew(db, "affiliates", id);
  await db
    .insertInto("affiliates")
    .values({ id, account_id: accountId, name, disabled: disabled ? 1 : 0, created_at: createdAt })
    .execute();
  await writeAudit(db, { at: createdAt, accountId, actor: OPERATOR, event: "affiliate.created", subject: id });
}
