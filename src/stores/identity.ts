import type { Queries } from "./engine.ts";

export async function epoch(db: Queries): Promise<string> {
  return (await db.selectFrom("store").select("epoch").executeTakeFirstOrThrow()).epoch;
}

/** Whether this is a copy that `backup` made and `restore` has not yet given an epoch of its own. */
export async function isBackup(db: Queries): Promise<boolean> {
  return (await db.selectFrom("store").select("is_backup").executeTakeFirstOrThrow()).is_backup === 1;
}

/** Writes to see whether writing works. */
export async function probe(db: Queries): Promise<void> {
  await db
    .updateTable("store")
    .set((eb) => ({ probes: eb("probes", "+", 1) }))
    .execute();
}
