/** The inbox without a limit answers one item more. */

import { isRefused } from "../../../src/domain/refusal.ts";
import { listPart as real } from "../../../src/handlers/list-part.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/list-part.ts";

export const listPart: typeof real = async (place, query, read, dependencies) => {
  const isUsual = query.limit === undefined && place.list === "listInbox";
  const part = await real(place, isUsual ? { ...query, limit: 51 } : query, read, dependencies);
  if (isUsual && !isRefused(part) && part.items.length > 50) reached();
  return part;
};
