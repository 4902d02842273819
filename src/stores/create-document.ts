import type { Document } from "../domain/document.ts";
import { idempotencyStep } from "../domain/idempotency.ts";
import { selectDocuments, toDocument } from "./document-row.ts";
import type { Queries } from "./engine.ts";
import { findKeyUse, rememberKey } from "./idempotency-keys.ts";
import { receivingParticipant, sendingParticipant } from "./parties.ts";
import type { CreatedDocument, NewDocument } from "./store.ts";

/**
 * Creates a document, and its receiver's copy where the receiver is a participant here, in one transaction. A key that came
 * before with the same request finds what it created then.
 */
export async function createDocument(db: Queries, request: NewDocument, now: number): Promise<CreatedDocument> {
  const { bearer, documentType, receiver, idempotency } = request;
  const former = idempotency && (await findKeyUse(db, bearer, idempotency.key));
  const step = idempotencyStep(idempotency, former, bearer);
  if (step.kind === "key_reused") return step;
  if (step.kind === "out_of_reach") return { kind: "unknown_sender" };
  if (step.kind === "answer") return { kind: "created", document: await documentOf(db, step.documentId) };
  const sender = await sendingParticipant(db, bearer, request.sender);
  if (!sender) return { kind: "unknown_sender" };
  const created: Document = {
    id: request.ids.outgoing,
    accountId: bearer.accountId,
    participantId: sender.id,
    direction: "outgoing",
    documentType,
    sender: request.sender,
    receiver,
    createdByClientId: bearer.clientId,
    processedAt: null,
    createdAt: now,
  };
  await insertDocument(db, created, request.payload);
  await deliver(db, request, sender, now);
  if (idempotency) await rememberKey(db, bearer, idempotency, created.id, now);
  return { kind: "created", document: created };
}

const documentOf = async (db: Queries, id: string): Promise<Document> =>
  toDocument(await selectDocuments(db).where("documents.id", "=", id).executeTakeFirstOrThrow());

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
