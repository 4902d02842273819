/** A document that the token may not see is a bad request. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { visibleDocument as real } from "../../../src/handlers/documents/visible.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/documents/visible.ts";

export const visibleDocument: typeof real = async (id, bearer, store) => {
  const document = await real(id, bearer, store);
  const hidden = isRefused(document) ? await store.findDocument(id) : undefined;
  if (!hidden) return document;
  reached();
  return refuse("parameter_malformed", "the document is hidden", "id");
};
