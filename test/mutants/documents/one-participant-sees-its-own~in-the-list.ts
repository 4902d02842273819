/** The list of one participant holds the documents of the others. */
import { isVisible } from "../../../src/domain/document-visibility.ts";
import { documents as real } from "../../../src/stores/documents.ts";
import { isInbox, listedOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/stores/documents.ts";

export const documents = listedOtherwise(real, (document, bearer, sight) =>
  !isInbox(sight) && isVisible(document, { ...bearer, participantId: null }, sight) ? true : undefined,
);
