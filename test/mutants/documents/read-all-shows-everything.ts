/** With read_all_documents a token shows by their ID what its client created. */
import { isVisible as real } from "../../../src/domain/document-visibility.ts";
import { seenOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/domain/document-visibility.ts";

export const isVisible = seenOtherwise(real, (document, bearer) =>
  bearer.scopes.includes("read_all_documents") &&
  !bearer.scopes.includes("admin") &&
  document.direction === "outgoing" &&
  !(document.createdByClientId === bearer.clientId)
    ? false
    : undefined,
);
