/** The list of participants knows no limit. */

import { isRefused } from "../../../src/domain/refusal.ts";
import { listPart as real } from "../../../src/handlers/list-part.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/list-part.ts";

export const listPart: typeof real = async (place, query, read, dependencies) => {
  const { limit = 50 } = query;
  const isFree = place.list === "listParticipants";
  const part = await real(place, isFree ? { ...query, limit: 200 } : query, read, dependencies);
  if (isFree && !isRefused(part) && part.items.length > limit) reached();
  return part;
};
