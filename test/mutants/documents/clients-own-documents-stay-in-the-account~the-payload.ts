/** An application is answered the payload of what it created in another account. */
import { getDocumentPayload as real } from "../../../src/handlers/get-document-payload.ts";
import { payloadSeenOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/handlers/get-document-payload.ts";

export const getDocumentPayload = payloadSeenOtherwise(real, (document, bearer) =>
  bearer.scopes.includes("send_documents") && document.createdByClientId === bearer.clientId ? true : undefined,
);
