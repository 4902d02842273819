/** Who sent a document itself does not find it. */
import { checkMarking as real } from "../../../src/domain/document-marking.ts";
import { refuse } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/document-marking.ts";

export const checkMarking: typeof real = (document, bearer) => {
  const refusal = real(document, bearer);
  const { scopes, clientId } = bearer;
  const isOwn = document?.createdByClientId === clientId && !scopes.includes("admin");
  if (refusal?.refused !== "document_not_incoming" || !isOwn || scopes.includes("read_all_documents")) return refusal;
  reached();
  return refuse("resource_missing", "only incoming documents are marked");
};
