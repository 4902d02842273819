/** With receive_documents a payload is not answered before its document is processed. */
import { getDocumentPayload as real } from "../../../src/handlers/get-document-payload.ts";
import { payloadSeenOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/handlers/get-document-payload.ts";

export const getDocumentPayload = payloadSeenOtherwise(real, (document, bearer) =>
  bearer.scopes.includes("receive_documents") && bearer.scopes.length === 1 && document.processedAt === null
    ? false
    : undefined,
);
