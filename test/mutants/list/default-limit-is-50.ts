/** A list without a limit answers a hundred items. */

import { isRefused } from "../../../src/domain/refusal.ts";
import { listPart as real } from "../../../src/handlers/list-part.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/list-part.ts";

export const listPart: typeof real = async (place, query, read, dependencies) => {
  if (query.limit !== undefined) return real(place, query, read, dependencies);
  const part = await real(place, { ...query, limit: 100 }, read, dependencies);
  if (!isRefused(part) && part.items.length > 50) reached();
  return part;
};
