/** An outgoing document that nobody sees is marked. */
import { checkMarking as real } from "../../../src/domain/document-marking.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/document-marking.ts";

export const checkMarking: typeof real = (document, bearer) => {
  const refusal = real(document, bearer);
  const isHidden = document?.direction === "outgoing" && refusal?.refused === "resource_missing";
  if (!isHidden || document.accountId !== bearer.accountId) return refusal;
  reached();
  return undefined;
};
