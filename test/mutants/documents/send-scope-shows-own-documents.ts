/** Who sends does not see by its ID what it sent. */
import { isVisible as real } from "../../../src/domain/document-visibility.ts";
import { seenOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/domain/document-visibility.ts";

export const isVisible = seenOtherwise(real, (document, bearer, sight) =>
  sight.own &&
  !bearer.scopes.some((scope) => scope === "admin" || scope === "read_all_documents") &&
  document.createdByClientId === bearer.clientId
    ? false
    : undefined,
);
