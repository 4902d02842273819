/** The list of who sends for one participant is empty. */
import { documents as real } from "../../../src/stores/documents.ts";
import { listedOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/stores/documents.ts";

export const documents = listedOtherwise(real, (document, bearer, sight) =>
  sight.own &&
  !bearer.scopes.some((scope) => scope === "admin" || scope === "read_all_documents") &&
  bearer.participantId !== null &&
  document.createdByClientId === bearer.clientId
    ? false
    : undefined,
);
