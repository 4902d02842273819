/** A list goes on with empty parts for ever. */

import { isRefused } from "../../../src/domain/refusal.ts";
import { listPart as real } from "../../../src/handlers/list-part.ts";
import { writeCursor } from "../../../src/tokens/cursor.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/list-part.ts";

export const listPart: typeof real = async (place, query, read, dependencies) => {
  const part = await real(place, query, read, dependencies);
  if (isRefused(part) || part.next_cursor !== null) return part;
  reached();
  const last = part.items.at(-1);
  const { active } = dependencies.keys().secret.page;
  const next = last ? writeCursor({ ...place, at: last.createdAt, id: last.id }, active) : (query.cursor ?? null);
  return { ...part, next_cursor: next };
};
