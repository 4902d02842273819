/** Of documents of the same moment only those of one part are listed. */
import { documents as real } from "../../../src/stores/documents.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/documents.ts";

export const documents: typeof real = async (db, bearer, sight, after, limit) => {
  if (!after) return real(db, bearer, sight, after, limit);
  const right = await real(db, bearer, sight, after, limit);
  if (right.some(({ createdAt }) => createdAt === after.at)) reached();
  return real(db, bearer, sight, { at: after.at, id: "" }, limit);
};
