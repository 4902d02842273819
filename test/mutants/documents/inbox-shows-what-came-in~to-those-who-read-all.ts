/** With read_all_documents the inbox holds what went out. */
import { documents as real } from "../../../src/stores/documents.ts";
import { isInbox, listedOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/stores/documents.ts";

export const documents = listedOtherwise(real, (document, bearer, sight) =>
  isInbox(sight) && document.accountId === bearer.accountId && bearer.scopes.includes("read_all_documents")
    ? true
    : undefined,
);
