/** An outgoing document is a conflict to everybody, seen or not. */
import { checkMarking as real } from "../../../src/domain/document-marking.ts";
import { refuse } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/document-marking.ts";

export const checkMarking: typeof real = (document, bearer) => {
  const refusal = real(document, bearer);
  if (document?.direction !== "outgoing" || refusal?.refused !== "resource_missing") return refusal;
  reached();
  return refuse("document_not_incoming", "the document went out");
};
