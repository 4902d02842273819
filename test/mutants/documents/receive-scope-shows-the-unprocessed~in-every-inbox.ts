/** The inbox of receive_documents holds what came into any account. */
import { documents as real } from "../../../src/stores/documents.ts";
import { isInbox, listedOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/stores/documents.ts";

export const documents = listedOtherwise(real, (document, bearer, sight) =>
  isInbox(sight) &&
  bearer.scopes.join(" ") === "receive_documents" &&
  document.direction === "incoming" &&
  document.processedAt === null
    ? true
    : undefined,
);
