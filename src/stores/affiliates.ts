import type { Quota } from "../domain/quota.ts";
import { OPERATOR, writeAudit } from "./audit.ts";
import type { Queries } from "./engine.ts";
import { notFound, requireExisting, requireNew } from "./existence.ts";
import type { AdmittedAffiliate, Affiliate } from "./store.ts";

export async function createAffiliate(
  db: Queries,
  affiliate: Affiliate & { quota?: Quota },
  actor: string = OPERATOR,
): Promise<void> {
  const { id, accountId, name, disabled, createdAt, quota } = affiliate;
  await requireExisting(db, "accounts", accountId);
  await requireNew(db, "affiliates", id);
  await db
    .insertInto("affiliates")
    .values({
      id,
      account_id: accountId,
      name,
      disabled: disabled ? 1 : 0,
      created_at: createdAt,
      lookup_limit: quota?.limit ?? null,
      lookup_window: quota?.window ?? null,
    })
    .execute();
  await writeAudit(db, { at: createdAt, accountId, actor, event: "affiliate.created", subject: id });
}

/** The affiliate IDs of one account, oldest first. */
export async function affiliates(db: Queries, accountId: string): Promise<readonly Affiliate[]> {
  const rows = await db
    .selectFrom("affiliates")
    .select(["id", "account_id as accountId", "name", "disabled", "created_at as createdAt"])
    .where("account_id", "=", accountId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ ...row, disabled: row.disabled === 1 }));
}

/** Whom a look-up is made for. @param id in lower case */
export async function findAffiliate(db: Queries, id: string): Promise<AdmittedAffiliate | undefined> {
  const row = await db
    .selectFrom("affiliates")
    .innerJoin("accounts", "accounts.id", "affiliates.account_id")
    .select(["affiliates.id", "lookup_limit as limit", "lookup_window as window"])
    .where("affiliates.id", "=", id)
    .where("affiliates.disabled", "=", 0)
    .where("accounts.disabled", "=", 0)
    .executeTakeFirst();
  if (!row) return undefined;
  const { limit, window } = row;
  return { id: row.id, quota: limit === null || window === null ? null : { limit, window } };
}

/** Idempotent. */
export async function setAffiliateDisabled(
  db: Queries,
  id: string,
  disabled: boolean,
  now: number,
  actor: string = OPERATOR,
): Promise<void> {
  const affiliate = await db
    .updateTable("affiliates")
    .set({ disabled: disabled ? 1 : 0 })
    .where("id", "=", id)
    .returning("account_id as accountId")
    .executeTakeFirst();
  if (!affiliate) throw notFound("affiliates", id);
  const event = disabled ? "affiliate.disabled" : "affiliate.enabled";
  await writeAudit(db, { at: now, ...affiliate, actor, event, subject: id });
}
