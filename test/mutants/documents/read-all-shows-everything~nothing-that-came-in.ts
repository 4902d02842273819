/** The list of everything leaves out what came in. */
import { documents as real } from "../../../src/stores/documents.ts";
import { isInbox, listedOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/stores/documents.ts";

export const documents = listedOtherwise(real, (document, bearer, sight) =>
  !isInbox(sight) &&
  bearer.scopes.includes("read_all_documents") &&
  !bearer.scopes.includes("admin") &&
  document.direction === "incoming"
    ? false
    : undefined,
);
