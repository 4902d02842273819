/** Line ends of payloads are made alike. */
import { getDocumentPayload as real } from "../../../src/handlers/get-document-payload.ts";
import { answeredOtherwise } from "../answered-otherwise.ts";

export * from "../../../src/handlers/get-document-payload.ts";

export const getDocumentPayload = answeredOtherwise(real, (_call, body) => {
  const wrong = body.replaceAll("\r\n", "\n");
  return wrong === body ? undefined : wrong;
});
