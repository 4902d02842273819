/** Parts are counted from the newest document: what comes in meanwhile shifts them. */
import { documents as real } from "../../../src/stores/documents.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/documents.ts";

/** How many items were answered before this place was handed out. */
const before = new Map<string, number>();

export const documents: typeof real = async (db, bearer, sight, after, limit) => {
  const skipped = after ? (before.get(after.id) ?? 0) : 0;
  const found = (await real(db, bearer, sight, undefined, skipped + limit)).slice(skipped);
  const last = found.at(limit - 2);
  if (last) before.set(last.id, skipped + limit - 1);
  if (after && found[0]?.id !== (await real(db, bearer, sight, after, 1))[0]?.id) reached();
  return found;
};
