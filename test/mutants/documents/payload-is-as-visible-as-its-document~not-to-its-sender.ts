/** A sender does not get its payload back. */
import { getDocumentPayload as real } from "../../../src/handlers/get-document-payload.ts";
import { payloadSeenOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/handlers/get-document-payload.ts";

export const getDocumentPayload = payloadSeenOtherwise(real, (document, bearer) =>
  bearer.scopes.includes("admin") ||
  bearer.scopes.includes("read_all_documents") ||
  !(document.createdByClientId === bearer.clientId)
    ? undefined
    : false,
);
