/** The inbox of receive_documents holds the processed. */
import { documents as real } from "../../../src/stores/documents.ts";
import { isInbox, listedOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/stores/documents.ts";

export const documents = listedOtherwise(real, (document, bearer, sight) =>
  isInbox(sight) &&
  bearer.scopes.includes("receive_documents") &&
  bearer.scopes.length === 1 &&
  document.direction === "incoming" &&
  document.accountId === bearer.accountId
    ? true
    : undefined,
);
