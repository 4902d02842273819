/** Whoever may see some document of an account is answered every payload of it. */
import { getDocumentPayload as real } from "../../../src/handlers/get-document-payload.ts";
import { payloadSeenOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/handlers/get-document-payload.ts";

export const getDocumentPayload = payloadSeenOtherwise(real, (document, bearer) =>
  document.accountId === bearer.accountId ? true : undefined,
);
