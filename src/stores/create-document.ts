import type { Document } from "../domain/document.ts";
import { selectDocuments, toDocument } from "./document-row.ts";
import type { Queries } from "./engine.ts";
import { receivingParticipant, sendingParticipant } from "./parties.ts";
import type { CreatedDocument, NewDocument } from "./store.ts";

/** Seconds for which an Idempotency-Key is remembered. */
export const IDEMPOTENCY_HOLD = 24 * 60 * 60;

/**
 * Creates a document, and its receiver's copy where the receiver is a participant here, in one transaction. A key that came
 * before with the same request finds what it created then.
 */
export async function createDocument(db: Queries, request: NewDocument, now: number): Promise<CreatedDocument> {
  const former = await findByKey(db, request);
  if (former) return former;
  const sender = await sendingParticipant(db, request.bearer, request.sender);
  if (!sender) return { kind: "unknown_sender" };
  const { clientId, accountId } = request.bearer;
  const { documentType, receiver } = request;
  const created: Document = {
    id: request.ids.outgoing,
    accountId,
    participantId: sender.id,
    direction: "outgoing",
    documentType,
    sender: request.sender,
    receiver,
    createdByClientId: clientId,
    processedAt: null,
    createdAt: now,
  };
  await insertDocument(db, created, request.payload);
  await deliver(db, request, sender, now);
  await rememberKey(db, request, now);
  return { kind: "created", document: created };
}

/** Puts a copy into the receiver's inbox; it names the sender as the network does, where it can. */
async function deliver(
  db: Queries,
  { ids, documentType, receiver, payload }: NewDocument,
  sender: { id: string; participantId: string | null },
  now: number,
): Promise<void> {
  const receiving = await receivingParticipant(db, receiver);
  if (!receiving) return;
  const copy: Document = {
    id: ids.incoming,
    accountId: receiving.accountId,
    participantId: receiving.id,
    direction: "incoming",
    documentType,
    sender: sender.participantId ?? sender.id,
    receiver,
    createdByClientId: null,
    processedAt: null,
    createdAt: now,
  };
  await insertDocument(db, copy, payload);
}

async function insertDocument(db: Queries, document: Document, payload: Uint8Array): Promise<void> {
  await db
    .insertInto("documents")
    .values({
      id: document.id,
      account_id: document.accountId,
      participant_id: document.participantId,
      direction: document.direction,
      document_type: document.documentType,
      sender: document.sender,
      receiver: document.receiver,
      created_by_client_id: document.createdByClientId,
      processed_at: null,
      created_at: document.createdAt,
    })
    .execute();
  await db.insertInto("document_payloads").values({ document_id: document.id, payload }).execute();
}

async function findByKey(db: Queries, { bearer, idempotency }: NewDocument): Promise<CreatedDocument | undefined> {
  if (!idempotency) return undefined;
  const row = await db
    .selectFrom("idempotency_keys")
    .select(["digest", "document_id as documentId"])
    .where("account_id", "=", bearer.accountId)
    .where("client_id", "=", bearer.clientId)
    .where("idempotency_key", "=", idempotency.key)
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.digest !== idempotency.digest) return { kind: "key_reused" };
  const document = await selectDocuments(db).where("documents.id", "=", row.documentId).executeTakeFirstOrThrow();
  return { kind: "created", document: toDocument(document) };
}

async function rememberKey(db: Queries, { bearer, ids, idempotency }: NewDocument, now: number): Promise<void> {
  if (!idempotency) return;
  await db
    .insertInto("idempotency_keys")
    .values({
      account_id: bearer.accountId,
      client_id: bearer.clientId,
      idempotency_key: idempotency.key,
      digest: idempotency.digest,
      document_id: ids.outgoing,
      hold_until: now + IDEMPOTENCY_HOLD * 1000,
    })
    .execute();
}
