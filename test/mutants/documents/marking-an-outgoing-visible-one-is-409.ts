/** An outgoing document is not found. */
import { checkMarking as real } from "../../../src/domain/document-marking.ts";
import { refuse } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/document-marking.ts";

export const checkMarking: typeof real = (document, bearer) => {
  const refusal = real(document, bearer);
  if (refusal?.refused !== "document_not_incoming") return refusal;
  reached();
  return refuse("resource_missing", "only incoming documents are marked");
};
