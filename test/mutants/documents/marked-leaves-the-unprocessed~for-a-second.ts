/** A processed document is shown for another second. */
import { isVisible as real } from "../../../src/domain/document-visibility.ts";
import { seenOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/domain/document-visibility.ts";

export const isVisible = seenOtherwise(real, (document, bearer, sight) =>
  sight.incoming === "unprocessed" &&
  document.direction === "incoming" &&
  document.accountId === bearer.accountId &&
  (document.processedAt ?? 0) > Date.now() - 1000
    ? true
    : undefined,
);
