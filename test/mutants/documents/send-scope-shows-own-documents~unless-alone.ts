/** Who may receive as well does not see what it sent. */
import { isVisible as real } from "../../../src/domain/document-visibility.ts";
import { seenOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/domain/document-visibility.ts";

export const isVisible = seenOtherwise(real, (document, bearer, sight) =>
  sight.own &&
  !bearer.scopes.some((scope) => scope === "admin" || scope === "read_all_documents") &&
  sight.incoming !== "none" &&
  document.createdByClientId === bearer.clientId
    ? false
    : undefined,
);
