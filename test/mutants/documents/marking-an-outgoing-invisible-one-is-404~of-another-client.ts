/** Whoever may send learns that another client's document went out. */
import { checkMarking as real } from "../../../src/domain/document-marking.ts";
import { refuse } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/document-marking.ts";

export const checkMarking: typeof real = (document, bearer) => {
  const refusal = real(document, bearer);
  const isHidden = document?.direction === "outgoing" && refusal?.refused === "resource_missing";
  if (!isHidden || !bearer.scopes.includes("send_documents")) return refusal;
  reached();
  return refuse("document_not_incoming", "the document went out");
};
