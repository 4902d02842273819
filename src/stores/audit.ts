import type { Queries } from "./engine.ts";
import type { AuditEntry } from "./store.ts";

/** Whoever runs the command line: the store cannot know them by name. */
export const OPERATOR = "operator";

/** Adds a line to the audit log, in the transaction that does what it tells of. */
export async function writeAudit(db: Queries, entry: AuditEntry): Promise<void> {
  const { at, accountId, actor, event, subject, detail } = entry;
  await db
    .insertInto("audit")
    .values({ at, account_id: accountId, actor, event, subject, detail: detail ? JSON.stringify(detail) : null })
    .execute();
}

/** The latest lines, newest first. */
export async function auditLog(db: Queries, limit: number): Promise<readonly AuditEntry[]> {
  const rows = await db
    .selectFrom("audit")
    .select(["at", "account_id as accountId", "actor", "event", "subject", "detail"])
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ detail, ...row }) => (detail === null ? row : { ...row, detail: JSON.parse(detail) }));
}

/** The latest lines of one account, newest first. @param before the identifier of the line to go on after */
export async function auditOfAccount(
  db: Queries,
  accountId: string,
  before: number | undefined,
  limit: number,
): Promise<readonly (AuditEntry & { id: number })[]> {
  const rows = await db
    .selectFrom("audit")
    .select(["id", "at", "account_id as accountId", "actor", "event", "subject", "detail"])
    .where("account_id", "=", accountId)
    .$if(before !== undefined, (query) => query.where("id", "<", before ?? 0))
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ detail, ...row }) => (detail === null ? row : { ...row, detail: JSON.parse(detail) }));
}
