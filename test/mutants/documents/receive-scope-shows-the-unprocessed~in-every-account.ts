/** With receive_documents what came into another account is shown. */
import { isVisible as real } from "../../../src/domain/document-visibility.ts";
import { seenOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/domain/document-visibility.ts";

export const isVisible = seenOtherwise(real, (document, bearer) =>
  bearer.scopes.includes("receive_documents") &&
  bearer.scopes.length === 1 &&
  document.direction === "incoming" &&
  document.processedAt === null
    ? true
    : undefined,
);
