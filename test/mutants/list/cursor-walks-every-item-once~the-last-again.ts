/** Each part begins with the last document of the one before. */
import { documents as real } from "../../../src/stores/documents.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/documents.ts";

export const documents: typeof real = async (db, bearer, sight, after, limit) => {
  if (!after) return real(db, bearer, sight, after, limit);
  reached();
  const [last] = await real(db, bearer, sight, { at: after.at, id: `${after.id} ` }, 1);
  const rest = await real(db, bearer, sight, after, limit - 1);
  return last ? [last, ...rest] : rest;
};
