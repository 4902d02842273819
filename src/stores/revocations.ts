import type { Revocation, RevocationKind } from "../domain/revocation.ts";
import { writeAudit } from "./audit.ts";
import type { Queries } from "./engine.ts";

/** Seconds for which a revocation is held: what an access token lives (900 s), and a minute for clocks that differ. */
export const REVOCATION_HOLD = 960;

/** Puts a revocation on the lists. A later one of the same thing replaces an earlier one, never the other way round. */
export async function addRevocation(
  db: Queries,
  { kind, id, revokedAt }: Revocation,
  holdUntil: number = revokedAt + REVOCATION_HOLD * 1000,
): Promise<void> {
  await db
    .insertInto("revocations")
    .values({ kind, id, revoked_at: revokedAt, hold_until: holdUntil })
    .onConflict((conflict) =>
      conflict
        .columns(["kind", "id"])
        .doUpdateSet({ revoked_at: revokedAt, hold_until: holdUntil })
        .where("revocations.revoked_at", "<", revokedAt),
    )
    .execute();
}

/**
 * Puts something that is switched off on the lists. A token may still be under way while the switch waits for its turn to
 * write, so everything issued until long after counts as revoked.
 */
export const revokeSwitchedOff = (db: Queries, kind: RevocationKind, id: string, now: number): Promise<void> =>
  addRevocation(db, { kind, id, revokedAt: now + REVOCATION_HOLD * 1000 });

/** What is switched on again works again: revoked is what was issued up to now, and nothing later. */
export async function revokeUntilSwitchedOn(db: Queries, kind: RevocationKind, id: string, now: number): Promise<void> {
  await db.deleteFrom("revocations").where("kind", "=", kind).where("id", "=", id).execute();
  await addRevocation(db, { kind, id, revokedAt: now });
}

export async function revokeAccessToken(
  db: Queries,
  jti: string,
  clientId: string,
  now: number,
  holdUntil: number,
): Promise<void> {
  const known = await db
    .selectFrom("revocations")
    .select("id")
    .where("kind", "=", "jti")
    .where("id", "=", jti)
    .executeTakeFirst();
  if (known) return;
  await addRevocation(db, { kind: "jti", id: jti, revokedAt: now }, holdUntil);
  await writeAudit(db, { at: now, accountId: null, actor: clientId, event: "access_token.revoked", subject: jti });
}

/** Every revocation held at `now`. A secret's end is one without a writer: it was scheduled when its successor came. */
export async function revocations(db: Queries, now: number): Promise<readonly Revocation[]> {
  const ended = db
    .selectFrom("client_secrets")
    .select((eb) => [eb.val("secret").as("kind"), "id", eb.ref("ends_at").$notNull().as("revokedAt")])
    .where("ends_at", "<=", now)
    .where("ends_at", ">", now - REVOCATION_HOLD * 1000);
  const rows = await db
    .selectFrom("revocations")
    .select(["kind", "id", "revoked_at as revokedAt"])
    .where("hold_until", ">", now)
    .unionAll(ended)
    .execute();
  return rows.map(({ kind, id, revokedAt }) => ({ kind: kind as RevocationKind, id, revokedAt }));
}
