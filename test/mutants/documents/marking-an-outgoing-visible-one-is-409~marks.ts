/** An outgoing document can be marked as processed. */
import { checkMarking as real } from "../../../src/domain/document-marking.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/document-marking.ts";

export const checkMarking: typeof real = (document, bearer) => {
  const refusal = real(document, bearer);
  if (refusal?.refused !== "document_not_incoming") return refusal;
  reached();
  return undefined;
};
