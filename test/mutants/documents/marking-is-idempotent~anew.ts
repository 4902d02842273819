/** The time of the last marking is the one that counts. */

import { isRefused } from "../../../src/domain/refusal.ts";
import { markProcessed as real } from "../../../src/stores/documents.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/documents.ts";

export const markProcessed: typeof real = async (db, id, bearer, now) => {
  const document = await real(db, id, bearer, now);
  if (isRefused(document) || document.processedAt === now) return document;
  reached();
  await db.updateTable("documents").set({ processed_at: now }).where("id", "=", id).execute();
  return { ...document, processedAt: now };
};
