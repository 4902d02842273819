/** Who sends is answered every payload of its account. */
import { getDocumentPayload as real } from "../../../src/handlers/get-document-payload.ts";
import { payloadSeenOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/handlers/get-document-payload.ts";

export const getDocumentPayload = payloadSeenOtherwise(real, (document, bearer) =>
  bearer.scopes.join(" ") === "send_documents" && document.accountId === bearer.accountId ? true : undefined,
);
