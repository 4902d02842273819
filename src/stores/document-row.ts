import type { Document } from "../domain/document.ts";
import type { Queries } from "./engine.ts";

export const selectDocuments = (db: Queries) =>
  db
    .selectFrom("documents")
    .select(["documents.id", "documents.account_id as accountId", "documents.participant_id as participantId"])
    .select(["documents.direction", "documents.document_type as documentType", "documents.sender"])
    .select(["documents.receiver", "documents.created_by_client_id as createdByClientId"])
    .select(["documents.processed_at as processedAt", "documents.created_at as createdAt"]);

type Row = Awaited<ReturnType<ReturnType<typeof selectDocuments>["execute"]>>[number];

export const toDocument = (row: Row): Document => ({
  ...row,
  direction: row.direction === "incoming" ? "incoming" : "outgoing",
});
