/** A token for one participant sees what came in for the others. */
import { isVisible as real } from "../../../src/domain/document-visibility.ts";
import { seenOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/domain/document-visibility.ts";

export const isVisible = seenOtherwise(real, (document, bearer, sight) =>
  document.direction === "incoming" && real(document, { ...bearer, participantId: null }, sight) ? true : undefined,
);
