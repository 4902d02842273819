import type { Bearer } from "../../domain/bearer.ts";
import type { Document } from "../../domain/document.ts";
import type { Sight } from "../../domain/document-sight.ts";
import type { KeyedRequest } from "../../domain/idempotency.ts";
import type { Refused } from "../../domain/refusal.ts";
import type { Place } from "./place.ts";

/** A document to be created, by whoever holds a token. */
export interface NewDocument {
  bearer: Bearer;
  /** What the document and the receiver's copy are going to be called. */
  ids: { outgoing: string; incoming: string };
  sender: string;
  receiver: string;
  documentType: string;
  payload: Uint8Array;
  /** The digest is the SHA-256 of the request. */
  idempotency: KeyedRequest | undefined;
}

export type CreatedDocument =
  | { kind: "created"; document: Document }
  | { kind: "unknown_sender" }
  | { kind: "key_reused" };

export interface DocumentStore {
  createDocument(request: NewDocument, now: number): Promise<CreatedDocument>;
  findDocument(id: string): Promise<Document | undefined>;
  findPayload(documentId: string): Promise<Uint8Array | undefined>;
  /** The documents that a token shows, newest first. */
  documents(bearer: Bearer, sight: Sight, after: Place | undefined, limit: number): Promise<readonly Document[]>;
  /** Reads, decides (`domain/document-marking.ts`) and marks in one transaction. Idempotent. */
  markProcessed(id: string, bearer: Bearer, now: number): Promise<Document | Refused>;
}
