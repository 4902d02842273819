/** A token for one participant sees what its client sent for the others. */
import { isVisible as real } from "../../../src/domain/document-visibility.ts";
import { seenOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/domain/document-visibility.ts";

export const isVisible = seenOtherwise(real, (document, bearer, sight) =>
  document.createdByClientId === bearer.clientId && real(document, { ...bearer, participantId: null }, sight)
    ? true
    : undefined,
);
