/** Only the first part of a list keeps the limit. */

import { isRefused } from "../../../src/domain/refusal.ts";
import { listPart as real } from "../../../src/handlers/list-part.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/list-part.ts";

export const listPart: typeof real = async (place, query, read, dependencies) => {
  const { limit = 50, cursor } = query;
  const part = await real(place, cursor === undefined ? query : { ...query, limit: 200 }, read, dependencies);
  if (!isRefused(part) && part.items.length > limit) reached();
  return part;
};
