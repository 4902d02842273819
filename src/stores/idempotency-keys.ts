import type { Bearer } from "../domain/bearer.ts";
import type { KeyedRequest, KeyUse } from "../domain/idempotency.ts";
import type { Queries } from "./engine.ts";

type Owner = Pick<Bearer, "accountId" | "clientId">;

/** Seconds for which an Idempotency-Key is remembered. */
const IDEMPOTENCY_HOLD = 24 * 60 * 60;

/** How this client used the key in this account. */
export const findKeyUse = (db: Queries, { accountId, clientId }: Owner, key: string): Promise<KeyUse | undefined> =>
  db
    .selectFrom("idempotency_keys")
    .innerJoin("documents", "documents.id", "idempotency_keys.document_id")
    .select(["digest", "document_id as documentId", "documents.participant_id as participantId"])
    .where("idempotency_keys.account_id", "=", accountId)
    .where("idempotency_keys.client_id", "=", clientId)
    .where("idempotency_keys.idempotency_key", "=", key)
    .executeTakeFirst();

export async function rememberKey(
  db: Queries,
  { accountId, clientId }: Owner,
  { key, digest }: KeyedRequest,
  documentId: string,
  now: number,
): Promise<void> {
  await db
    .insertInto("idempotency_keys")
    .values({
      account_id: accountId,
      client_id: clientId,
      idempotency_key: key,
      digest,
      document_id: documentId,
      hold_until: now + IDEMPOTENCY_HOLD * 1000,
    })
    .execute();
}
