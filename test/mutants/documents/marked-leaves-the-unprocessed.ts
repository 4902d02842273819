/** A processed document is still shown by its ID. */
import { isVisible as real } from "../../../src/domain/document-visibility.ts";
import { seenOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/domain/document-visibility.ts";

export const isVisible = seenOtherwise(real, (document, bearer, sight) =>
  sight.incoming === "unprocessed" && document.direction === "incoming" && document.accountId === bearer.accountId
    ? true
    : undefined,
);
