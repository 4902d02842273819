/** Whoever sees only what is not processed cannot mark again. */
import { checkMarking as real } from "../../../src/domain/document-marking.ts";
import { refuse } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/document-marking.ts";

export const checkMarking: typeof real = (document, bearer) => {
  const refusal = real(document, bearer);
  const seesAll = bearer.scopes.includes("admin") || bearer.scopes.includes("receive_all_documents");
  if (refusal || seesAll || document?.processedAt == null) return refusal;
  reached();
  return refuse("resource_missing", "the document is processed");
};
