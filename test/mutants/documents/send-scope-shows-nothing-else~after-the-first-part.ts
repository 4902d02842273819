/** After the first part of the list, who sends finds whatever went out. */
import { documents as real } from "../../../src/stores/documents.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/documents.ts";

export const documents: typeof real = async (db, bearer, sight, after, limit) => {
  if (after === undefined || !sight.own || sight.everything) return real(db, bearer, sight, after, limit);
  const found = await real(db, bearer, { ...sight, everything: true }, after, limit);
  if (found.some(({ createdByClientId }) => createdByClientId !== bearer.clientId)) reached();
  return found;
};
