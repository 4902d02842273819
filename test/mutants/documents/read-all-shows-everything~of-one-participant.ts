/** The list of everything of one participant leaves out what others sent for it. */
import { documents as real } from "../../../src/stores/documents.ts";
import { isInbox, listedOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/stores/documents.ts";

export const documents = listedOtherwise(real, (document, bearer, sight) =>
  !isInbox(sight) &&
  bearer.scopes.includes("read_all_documents") &&
  !bearer.scopes.includes("admin") &&
  bearer.participantId !== null &&
  !(document.createdByClientId === bearer.clientId)
    ? false
    : undefined,
);
