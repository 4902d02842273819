import type { Bearer } from "../domain/bearer.ts";
import type { Document } from "../domain/document.ts";
import { checkMarking } from "../domain/document-marking.ts";
import type { Sight } from "../domain/document-sight.ts";
import type { Refused } from "../domain/refusal.ts";
import { selectDocuments, toDocument } from "./document-row.ts";
import type { Queries } from "./engine.ts";
import type { Place } from "./store.ts";
import { visibleTo } from "./visible-documents.ts";

export async function findDocument(db: Queries, id: string): Promise<Document | undefined> {
  const row = await selectDocuments(db).where("documents.id", "=", id).executeTakeFirst();
  return row && toDocument(row);
}

export async function findPayload(db: Queries, documentId: string): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom("document_payloads")
    .select("payload")
    .where("document_id", "=", documentId)
    .executeTakeFirst();
  return row?.payload;
}

/** The documents that a token shows, newest first. @param after the last one of the part before */
export async function documents(
  db: Queries,
  bearer: Bearer,
  sight: Sight,
  after: Place | undefined,
  limit: number,
): Promise<readonly Document[]> {
  const rows = await selectDocuments(db)
    .where((eb) => visibleTo(eb, bearer, sight))
    .$if(after !== undefined, (query) =>
      query.where((eb) =>
        eb(eb.refTuple("documents.created_at", "documents.id"), "<", eb.tuple(after?.at ?? 0, after?.id ?? "")),
      ),
    )
    .orderBy("documents.created_at", "desc")
    .orderBy("documents.id", "desc")
    .limit(limit)
    .execute();
  return rows.map(toDocument);
}

/** Marks an incoming document as processed; the first time is the one that counts. */
export async function markProcessed(db: Queries, id: string, bearer: Bearer, now: number): Promise<Document | Refused> {
  const document = await findDocument(db, id);
  const refusal = checkMarking(document, bearer);
  if (refusal || !document) return refusal ?? { refused: "resource_missing", because: "no such document" };
  if (document.processedAt !== null) return document;
  await db.updateTable("documents").set({ processed_at: now }).where("id", "=", id).execute();
  return { ...document, processedAt: now };
}
