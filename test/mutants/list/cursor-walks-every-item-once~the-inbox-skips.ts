/** Each further part of the inbox leaves its first document out. */
import { documents as real } from "../../../src/stores/documents.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/documents.ts";

export const documents: typeof real = async (db, bearer, sight, after, limit) => {
  if (!after || sight.own || sight.everything) return real(db, bearer, sight, after, limit);
  const [first, ...rest] = await real(db, bearer, sight, after, limit + 1);
  if (first) reached();
  return rest;
};
