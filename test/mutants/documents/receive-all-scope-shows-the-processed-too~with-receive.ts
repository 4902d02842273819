/** Who holds both scopes to receive finds the unprocessed only. */
import { documents as real } from "../../../src/stores/documents.ts";
import { isInbox, listedOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/stores/documents.ts";

export const documents = listedOtherwise(real, (document, bearer, sight) =>
  isInbox(sight) &&
  bearer.scopes.includes("receive_all_documents") &&
  !bearer.scopes.includes("admin") &&
  bearer.scopes.includes("receive_documents") &&
  document.processedAt !== null
    ? false
    : undefined,
);
