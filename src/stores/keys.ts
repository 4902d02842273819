import type { KeyPurpose, KeyState, StoredKey } from "../domain/key.ts";
import { writeAudit } from "./audit.ts";
import type { Queries } from "./engine.ts";
import { type AuditEntry, Conflict, type KeyStore, NotFound } from "./store.ts";

/** Every key, oldest first. */
export async function keys(db: Queries): Promise<readonly StoredKey[]> {
  const rows = await db
    .selectFrom("keys")
    .select(["id", "purpose", "state", "sealed", "created_at as createdAt", "since"])
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ ...row, purpose: row.purpose as KeyPurpose, state: row.state as KeyState }));
}

/** Two processes that rotate, or set up a new store, at once: the later one is refused, and reads again what there is. */
export async function changeKeys(
  db: Queries,
  { insert, states }: Parameters<KeyStore["changeKeys"]>[0],
  audit: AuditEntry,
): Promise<void> {
  for (const { id, state, since } of states) {
    const { numUpdatedRows } = await db
      .updateTable("keys")
      .set({ state, since })
      .where("id", "=", id)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new NotFound(`There is no key "${id}".`);
  }
  for (const { createdAt, ...key } of insert) {
    await db
      .insertInto("keys")
      .values({ ...key, created_at: createdAt })
      .execute();
  }
  await requireOneActive(db);
  await writeAudit(db, audit);
}

async function requireOneActive(db: Queries): Promise<void> {
  const twice = await db
    .selectFrom("keys")
    .select("purpose")
    .where("state", "=", "active")
    .groupBy("purpose")
    .having((eb) => eb.fn.countAll(), ">", 1)
    .executeTakeFirst();
  if (twice)
    throw new Conflict(`Another ${twice.purpose} key became active meanwhile; look at the keys and try again.`);
}
