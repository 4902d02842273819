/** Whoever knows a document's ID may mark it as processed. */
import { checkMarking as real } from "../../../src/domain/document-marking.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/document-marking.ts";

export const checkMarking: typeof real = (document, bearer) => {
  if (document?.direction !== "incoming" || document.accountId === bearer.accountId) return real(document, bearer);
  reached();
  return undefined;
};
