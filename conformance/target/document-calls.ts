import type { Answer, Fields, Request } from "./exchange.ts";

/** A document as it is asked to be created. */
export interface NewDocument {
  /** A participant in the token's reach, by its ID or its identifier on the network. */
  readonly sender: string;
  readonly receiver: string;
  readonly documentType: string;
  /** Base64 (RFC 4648 §4). */
  readonly payload: string;
}

/** A document as it is shown. What an answer lacks is undefined, null where it says so. */
export interface ShownDocument {
  readonly id: string;
  readonly direction: unknown;
  readonly documentType: unknown;
  readonly sender: unknown;
  readonly receiver: unknown;
  readonly createdByClientId: unknown;
  readonly processedAt: unknown;
  readonly createdAt: unknown;
}

/** Variations of a request with an access token. */
export interface ResourceOptions {
  readonly headers?: Fields;
  readonly throttled?: boolean;
}

export type CreateOptions = ResourceOptions & { readonly idempotencyKey?: string };

/** Which part of a list. What is left out is not sent. */
export interface ListQuery {
  readonly limit?: number | string;
  readonly cursor?: string;
}

/** How each operation on documents is called. `document` may be anything, to be refused. */
interface DocumentOperations<Outcome> {
  createDocument(token: string, document: unknown, options?: CreateOptions): Outcome;
  listDocuments(token: string, query?: ListQuery, options?: ResourceOptions): Outcome;
  listInbox(token: string, query?: ListQuery, options?: ResourceOptions): Outcome;
  getDocument(token: string, id: string, options?: ResourceOptions): Outcome;
  getPayload(token: string, id: string, options?: ResourceOptions): Outcome;
  markProcessed(token: string, id: string, options?: ResourceOptions): Outcome;
}

/** Pure builders, for `race` and for variations of a single field. */
export type DocumentRequests = DocumentOperations<Request>;

/** What a world does with documents, and the same as preconditions: anything but success is `Unavailable`. */
export interface DocumentCalls extends DocumentOperations<Promise<Answer>> {
  mustCreateDocument(token: string, document: NewDocument, options?: CreateOptions): Promise<ShownDocument>;
  mustGetDocument(token: string, id: string): Promise<ShownDocument>;
  mustMarkProcessed(token: string, id: string): Promise<ShownDocument>;
  /**
   * Creates a document with the sender's token and finds the copy of its receiver, by its document type, in the inbox that
   * the receiver's token shows. The type must therefore be the document's own. A server that delivers later has ten seconds.
   */
  mustSend(token: string, document: NewDocument, receiver: string): Promise<SentDocument>;
}

/** A document and the copy of it that its receiver has. */
export interface SentDocument {
  readonly outgoing: ShownDocument;
  readonly incoming: ShownDocument;
}
