/** With receive_documents nothing is shown by its ID. */
import { isVisible as real } from "../../../src/domain/document-visibility.ts";
import { seenOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/domain/document-visibility.ts";

export const isVisible = seenOtherwise(real, (_document, bearer) =>
  bearer.scopes.includes("receive_documents") && bearer.scopes.length === 1 ? false : undefined,
);
