/** A payload loses its byte order mark. */
import { getDocumentPayload as real } from "../../../src/handlers/get-document-payload.ts";
import { answeredOtherwise } from "../answered-otherwise.ts";

export * from "../../../src/handlers/get-document-payload.ts";

export const getDocumentPayload = answeredOtherwise(real, (_call, body) => {
  const wrong = body.replace(/^\u00ef\u00bb\u00bf/, "");
  return wrong === body ? undefined : wrong;
});
