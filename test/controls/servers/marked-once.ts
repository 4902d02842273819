/** What is marked already cannot be marked, nor can be what went out, which is not in the inbox. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { markDocumentProcessed as real } from "../../../src/handlers/mark-document-processed.ts";

export * from "../../../src/handlers/mark-document-processed.ts";

export const markDocumentProcessed: typeof real = (dependencies) => async (call) => {
  const before = await dependencies.store.findDocument(call.path.id);
  const reply = await real(dependencies)(call);
  if (isRefused(reply))
    return reply.refused === "document_not_incoming" ? refuse("resource_missing", "not here") : reply;
  return before?.processedAt == null ? reply : refuse("document_not_incoming", "it is marked");
};
