/** The payload of a processed document is not answered to receive_all_documents. */
import { getDocumentPayload as real } from "../../../src/handlers/get-document-payload.ts";
import { payloadSeenOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/handlers/get-document-payload.ts";

export const getDocumentPayload = payloadSeenOtherwise(real, (document, bearer) =>
  bearer.scopes.includes("receive_all_documents") && !bearer.scopes.includes("admin") && document.processedAt !== null
    ? false
    : undefined,
);
