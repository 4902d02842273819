import type { Queries } from "./engine.ts";

/** Seconds for which a family's row outlives its expiry, so that a late or skewed clock never meets a missing one. */
const FAMILY_AFTERLIFE = 24 * 60 * 60;

/** Deletes at most `limit` rows that nothing asks for any more: each kind past its hold or expiry. */
export async function sweep(db: Queries, now: number, limit: number): Promise<number> {
  let swept = await sweepRevocations(db, now, limit);
  swept += await sweepExpired(db, "families", "id", "expires_at", now - FAMILY_AFTERLIFE * 1000, limit - swept);
  swept += await sweepExpired(db, "sessions", "id", "expires_at", now, limit - swept);
  swept += await sweepExpired(db, "decisions", "request_id", "hold_until", now, limit - swept);
  swept += await sweepKeys(db, now, limit - swept);
  return swept;
}

async function sweepRevocations(db: Queries, now: number, limit: number): Promise<number> {
  const { numDeletedRows } = await db
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
  return Number(numDeletedRows);
}

async function sweepExpired(
  db: Queries,
  table: "families" | "sessions" | "decisions",
  key: string,
  expiry: string,
  before: number,
  limit: number,
): Promise<number> {
  const { ref, table: from } = db.dynamic;
  const expired = db
    .selectFrom(from(table).as("expired"))
    .select(ref<"id">(`expired.${key}`))
    .where(ref(`expired.${expiry}`), "<=", before)
    .limit(limit);
  const { numDeletedRows } = await db.deleteFrom(table).where(ref(key), "in", expired).executeTakeFirst();
  return Number(numDeletedRows);
}

async function sweepKeys(db: Queries, now: number, limit: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom("idempotency_keys")
    .where((eb) =>
      eb(
        eb.refTuple("account_id", "client_id", "idempotency_key"),
        "in",
        eb
          .selectFrom("idempotency_keys")
          .select(["account_id", "client_id", "idempotency_key"])
          .where("hold_until", "<=", now)
          .limit(limit)
          .$asTuple("account_id", "client_id", "idempotency_key"),
      ),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}
