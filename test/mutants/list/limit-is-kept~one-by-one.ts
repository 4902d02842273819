/** A list that is asked for one item answers two. */

import { isRefused } from "../../../src/domain/refusal.ts";
import { listPart as real } from "../../../src/handlers/list-part.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/list-part.ts";

export const listPart: typeof real = async (place, query, read, dependencies) => {
  const part = await real(place, query.limit === 1 ? { ...query, limit: 2 } : query, read, dependencies);
  if (query.limit === 1 && !isRefused(part) && part.items.length > 1) reached();
  return part;
};
