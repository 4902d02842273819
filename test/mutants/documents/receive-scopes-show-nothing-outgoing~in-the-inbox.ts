/** The inbox holds what its client sent, marked as outgoing. */
import { documents as real } from "../../../src/stores/documents.ts";
import { listedOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/stores/documents.ts";

export const documents = listedOtherwise(real, (document, bearer) =>
  bearer.scopes.every((scope) => scope.startsWith("receive")) &&
  document.accountId === bearer.accountId &&
  document.createdByClientId === bearer.clientId
    ? true
    : undefined,
);
