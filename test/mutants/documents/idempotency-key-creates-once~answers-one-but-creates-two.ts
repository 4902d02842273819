/** A repeated request is answered with the first document, and creates another all the same. */
import { createDocument as real } from "../../../src/stores/create-document.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/create-document.ts";

export const createDocument: typeof real = async (db, request, now) => {
  const created = await real(db, request, now);
  if (created.kind !== "created" || created.document.id === request.ids.outgoing) return created;
  reached();
  await real(db, { ...request, idempotency: undefined }, now);
  return created;
};
