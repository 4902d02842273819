/** Who sends sees what came in. */
import { isVisible as real } from "../../../src/domain/document-visibility.ts";
import { seenOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/domain/document-visibility.ts";

export const isVisible = seenOtherwise(real, (document, bearer) =>
  bearer.scopes.join(" ") === "send_documents" &&
  document.accountId === bearer.accountId &&
  document.direction === "incoming"
    ? true
    : undefined,
);
