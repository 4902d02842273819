/** The list of who sends holds what others of its account sent. */
import { documents as real } from "../../../src/stores/documents.ts";
import { listedOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/stores/documents.ts";

export const documents = listedOtherwise(real, (document, bearer) =>
  bearer.scopes.join(" ") === "send_documents" &&
  document.accountId === bearer.accountId &&
  document.direction === "outgoing"
    ? true
    : undefined,
);
