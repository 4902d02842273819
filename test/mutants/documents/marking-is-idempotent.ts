/** A document that is processed cannot be marked again. */
import { checkMarking as real } from "../../../src/domain/document-marking.ts";
import { refuse } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/document-marking.ts";

export const checkMarking: typeof real = (document, bearer) => {
  const refusal = real(document, bearer);
  if (refusal || document?.processedAt == null) return refusal;
  reached();
  return refuse("document_not_incoming", "the document is processed");
};
