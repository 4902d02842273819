import type { Queries } from "./engine.ts";

/** Seconds for which a family's row outlives its expiry, so that a late or skewed clock never meets a missing one. */
const FAMILY_AFTERLIFE = 24 * 60 * 60;

/** Deletes at most `limit` rows that nothing asks for any more: revocations past their hold, families past their expiry. */
export async function sweep(db: Queries, now: number, limit: number): Promise<number> {
  const revocations = await db
    .deleteFrom("revocations")
    .where((eb) =>
      eb(
        eb.refTuple("kind", "id"),
        "in",
        eb
          .selectFrom("revocations")
          .select(["kind", "id"])
          .where("hold_until", "<=", now)
          .limit(limit)
          .$asTuple("kind", "id"),
      ),
    )
    .executeTakeFirst();
  const swept = Number(revocations.numDeletedRows);
  const families = await db
    .deleteFrom("families")
    .where("id", "in", (eb) =>
      eb
        .selectFrom("families")
        .select("id")
        .where("expires_at", "<=", now - FAMILY_AFTERLIFE * 1000)
        .limit(limit - swept),
    )
    .executeTakeFirst();
  return swept + Number(families.numDeletedRows);
}
