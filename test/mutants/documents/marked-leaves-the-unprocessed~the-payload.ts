/** The payload of a processed document is still answered. */
import { getDocumentPayload as real } from "../../../src/handlers/get-document-payload.ts";
import { payloadSeenOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/handlers/get-document-payload.ts";

export const getDocumentPayload = payloadSeenOtherwise(real, (document, bearer) =>
  bearer.scopes.includes("receive_documents") &&
  document.direction === "incoming" &&
  document.accountId === bearer.accountId
    ? true
    : undefined,
);
