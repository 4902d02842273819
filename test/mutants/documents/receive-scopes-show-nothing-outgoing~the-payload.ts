/** Who receives is answered the payload of what its client sent. */
import { getDocumentPayload as real } from "../../../src/handlers/get-document-payload.ts";
import { payloadSeenOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/handlers/get-document-payload.ts";

export const getDocumentPayload = payloadSeenOtherwise(real, (document, bearer) =>
  bearer.scopes.every((scope) => scope.startsWith("receive")) &&
  document.accountId === bearer.accountId &&
  document.createdByClientId === bearer.clientId
    ? true
    : undefined,
);
