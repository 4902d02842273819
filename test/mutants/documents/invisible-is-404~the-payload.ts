/** The payload of a document that the token may not see is forbidden. */
import { refuse } from "../../../src/domain/refusal.ts";
import { getDocumentPayload as real } from "../../../src/handlers/get-document-payload.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/get-document-payload.ts";

export const getDocumentPayload: typeof real = (dependencies) => async (call) => {
  const answer = await real(dependencies)(call);
  if ("status" in answer || !(await dependencies.store.findDocument(call.path.id))) return answer;
  reached();
  return refuse("scope_insufficient", "the payload is hidden");
};
