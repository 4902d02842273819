/** A list answers the item that tells whether there are more. */

import { isRefused } from "../../../src/domain/refusal.ts";
import { listPart as real } from "../../../src/handlers/list-part.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/list-part.ts";

export const listPart: typeof real = async (place, query, read, dependencies) => {
  const { limit = 50 } = query;
  const part = await real(place, { ...query, limit: limit + 1 }, read, dependencies);
  if (!isRefused(part) && part.items.length > limit) reached();
  return part;
};
