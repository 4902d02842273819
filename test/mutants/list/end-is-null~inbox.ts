/** The end of the inbox has no cursor at all. */

import { isRefused } from "../../../src/domain/refusal.ts";
import { listPart as real } from "../../../src/handlers/list-part.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/list-part.ts";

export const listPart: typeof real = async (place, query, read, dependencies) => {
  const part = await real(place, query, read, dependencies);
  if (place.list !== "listInbox" || isRefused(part) || part.next_cursor !== null) return part;
  reached();
  return { items: part.items } as typeof part;
};
