/** A document that the token does not show is forbidden to it. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { visibleDocument as real } from "../../../src/handlers/documents/visible.ts";

export * from "../../../src/handlers/documents/visible.ts";

export const visibleDocument: typeof real = async (id, bearer, store) => {
  const document = await real(id, bearer, store);
  return isRefused(document) && (await store.findDocument(id)) ? refuse("scope_insufficient", "not for you") : document;
};
