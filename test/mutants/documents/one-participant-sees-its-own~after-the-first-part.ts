/** After the first part of a list, the reach of a token is forgotten. */
import { documents as real } from "../../../src/stores/documents.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/documents.ts";

export const documents: typeof real = async (db, bearer, sight, after, limit) => {
  const right = await real(db, bearer, sight, after, limit);
  if (after === undefined || bearer.participantId === null) return right;
  const wrong = await real(db, { ...bearer, participantId: null }, sight, after, limit);
  if (wrong.some(({ participantId }) => participantId !== bearer.participantId)) reached();
  return wrong;
};
