/** A token for one participant sees the documents of the others by their ID. */
import { isVisible as real } from "../../../src/domain/document-visibility.ts";
import { seenOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/domain/document-visibility.ts";

export const isVisible = seenOtherwise(real, (document, bearer, sight) =>
  real(document, { ...bearer, participantId: null }, sight) ? true : undefined,
);
