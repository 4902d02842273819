/** With read_all_documents an application sees what it created in other accounts. */
import { isVisible as real } from "../../../src/domain/document-visibility.ts";
import { seenOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/domain/document-visibility.ts";

export const isVisible = seenOtherwise(real, (document, bearer) =>
  bearer.scopes.includes("read_all_documents") && document.createdByClientId === bearer.clientId ? true : undefined,
);
