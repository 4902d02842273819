/** A document of another participant is forbidden. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { visibleDocument as real } from "../../../src/handlers/documents/visible.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/documents/visible.ts";

export const visibleDocument: typeof real = async (id, bearer, store) => {
  const document = await real(id, bearer, store);
  const hidden = isRefused(document) ? await store.findDocument(id) : undefined;
  if (
    !hidden ||
    bearer.participantId === null ||
    hidden.participantId === bearer.participantId ||
    hidden.accountId !== bearer.accountId
  )
    return document;
  reached();
  return refuse("reach_is_one_participant", "the document is of another participant");
};
