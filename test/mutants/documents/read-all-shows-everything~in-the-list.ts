/** The list of everything is the list of what the client created. */
import { documents as real } from "../../../src/stores/documents.ts";
import { isInbox, listedOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/stores/documents.ts";

export const documents = listedOtherwise(real, (document, bearer, sight) =>
  !isInbox(sight) &&
  bearer.scopes.includes("read_all_documents") &&
  !bearer.scopes.includes("admin") &&
  !(document.createdByClientId === bearer.clientId)
    ? false
    : undefined,
);
