/** What came in for any participant of the account is marked. */
import { checkMarking as real } from "../../../src/domain/document-marking.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/document-marking.ts";

export const checkMarking: typeof real = (document, bearer) => {
  const right = real(document, bearer);
  if (!right || document?.accountId !== bearer.accountId || document.direction !== "incoming") return right;
  reached();
  return undefined;
};
