/** Who receives sees by its ID what its client sent. */
import { isVisible as real } from "../../../src/domain/document-visibility.ts";
import { seenOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/domain/document-visibility.ts";

export const isVisible = seenOtherwise(real, (document, bearer) =>
  bearer.scopes.every((scope) => scope.startsWith("receive")) &&
  document.accountId === bearer.accountId &&
  document.createdByClientId === bearer.clientId
    ? true
    : undefined,
);
