/** The receiver's copy is read as text. */
import { getDocumentPayload as real } from "../../../src/handlers/get-document-payload.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/get-document-payload.ts";

export const getDocumentPayload: typeof real = (dependencies) => async (call) => {
  const answer = await real(dependencies)(call);
  const document = await dependencies.store.findDocument(call.path.id);
  if (!("type" in answer) || answer.type !== "application/octet-stream" || document?.direction !== "incoming")
    return answer;
  const body = Buffer.from(Buffer.from(answer.body, "latin1").toString("utf8")).toString("latin1");
  if (body !== answer.body) reached();
  return { ...answer, body };
};
