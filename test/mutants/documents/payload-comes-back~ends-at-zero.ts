/** A payload ends at its first zero. */
import { getDocumentPayload as real } from "../../../src/handlers/get-document-payload.ts";
import { answeredOtherwise } from "../answered-otherwise.ts";

export * from "../../../src/handlers/get-document-payload.ts";

export const getDocumentPayload = answeredOtherwise(real, (_call, body) => {
  const wrong = body.split("\0", 1)[0];
  return wrong === body ? undefined : wrong;
});
