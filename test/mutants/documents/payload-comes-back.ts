/** Payloads are taken for UTF-8. */
import { getDocumentPayload as real } from "../../../src/handlers/get-document-payload.ts";
import { answeredOtherwise } from "../answered-otherwise.ts";

export * from "../../../src/handlers/get-document-payload.ts";

export const getDocumentPayload = answeredOtherwise(real, (_call, body) => {
  const wrong = Buffer.from(Buffer.from(body, "latin1").toString("utf8")).toString("latin1");
  return wrong === body ? undefined : wrong;
});
