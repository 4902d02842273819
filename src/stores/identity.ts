import type { Queries } from "./engine.ts";

export async function epoch(db: Queries): Promise<string> {
  return (await db.selectFrom("store").select("epoch").executeTakeFirstOrThrow()).epoch;
}

/** Writes to see whether writing works. */
export async function probe(db: Queries): Promise<void> {
  await db
    .updateTable("store")
    .set((eb) => ({ probes: eb("probes", "+", 1) }))
    .execute();
}
