import { type ClientSecret, isLive } from "../domain/client.ts";
import { OPERATOR, writeAudit } from "./audit.ts";
import type { Queries } from "./engine.ts";
import { notFound } from "./existence.ts";
import { Conflict } from "./store.ts";

/** How many secrets of a client can be live at once: the one in use, and during a rotation the one before. */
export const LIVE_SECRETS = 2;

/** Adds a secret. The one before it lives on until `overlapEndsAt`, or ends now when that has passed. */
export async function rotateSecret(
  db: Queries,
  clientId: string,
  secret: { id: string; digest: Uint8Array },
  now: number,
  overlapEndsAt: number,
  actor: string = OPERATOR,
): Promise<void> {
  const { accountId, newest, older } = await readSecrets(db, clientId);
  if (older && isLive(older, now)) {
    throw new Conflict(`The client "${clientId}" has two live secrets; end the overlap of the older one first.`);
  }
  const endsAt = Math.max(now, overlapEndsAt);
  await db.updateTable("client_secrets").set({ ends_at: endsAt }).where("id", "=", newest.id).execute();
  await db
    .insertInto("client_secrets")
    .values({ ...secret, client_id: clientId, sequence: newest.sequence + 1, created_at: now, ends_at: null })
    .execute();
  const detail = { secret: secret.id, ended: newest.id, endsAt };
  await writeAudit(db, {
    at: now,
    accountId,
    actor,
    event: "client.secret_rotated",
    subject: clientId,
    detail,
  });
}

/** Ends every live secret but the newest, now. */
export async function endOverlap(db: Queries, clientId: string, now: number, actor: string = OPERATOR): Promise<void> {
  const { accountId, older } = await readSecrets(db, clientId);
  if (!older || !isLive(older, now)) return;
  await db.updateTable("client_secrets").set({ ends_at: now }).where("id", "=", older.id).execute();
  const detail = { ended: older.id };
  await writeAudit(db, {
    at: now,
    accountId,
    actor,
    event: "client.overlap_ended",
    subject: clientId,
    detail,
  });
}

type SequencedSecret = Pick<ClientSecret, "id" | "endsAt"> & { sequence: number };

async function readSecrets(
  db: Queries,
  clientId: string,
): Promise<{ accountId: string; newest: SequencedSecret; older: SequencedSecret | undefined }> {
  const [newest, older] = await db
    .selectFrom("client_secrets")
    .innerJoin("clients", "clients.id", "client_secrets.client_id")
    .select(["client_secrets.id", "client_secrets.ends_at as endsAt", "client_secrets.sequence"])
    .select("clients.account_id as accountId")
    .where("client_secrets.client_id", "=", clientId)
    .orderBy("client_secrets.sequence", "desc")
    .limit(LIVE_SECRETS)
    .execute();
  if (!newest) throw notFound("clients", clientId);
  return { accountId: newest.accountId, newest, older };
}
