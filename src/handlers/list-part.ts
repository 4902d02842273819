import { isRefused, type Refused, refuse } from "../domain/refusal.ts";
import type { Place } from "../stores/store.ts";
import { readCursor, writeCursor } from "../tokens/cursor.ts";
import type { Dependencies } from "./dependencies.ts";

/** Items of a list without `limit`. */
const USUAL_LIMIT = 50;

/** One part of a list. */
export interface Part<Item> {
  items: readonly Item[];
  next_cursor: string | null;
}

/**
 * Answers one part of a list: one item more than is asked for is read, which tells whether there is a next part.
 * @param read the items after a place, in the order of the list
 */
export async function listPart<Item extends { id: string; createdAt: number }>(
  { list, accountId }: { list: string; accountId: string },
  { limit = USUAL_LIMIT, cursor }: { limit?: number | undefined; cursor?: string | undefined },
  read: (after: Place | undefined, limit: number) => Promise<readonly Item[]>,
  { keys }: Pick<Dependencies, "keys">,
): Promise<Part<Item> | Refused> {
  const pageKeys = keys().secret.page;
  const after = cursor === undefined ? undefined : placeOf(cursor, { list, accountId }, pageKeys.byId);
  if (isRefused(after)) return after;
  const found = await read(after, limit + 1);
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const next = found.length > limit && last ? { list, accountId, at: last.createdAt, id: last.id } : undefined;
  return { items, next_cursor: next ? writeCursor(next, pageKeys.active) : null };
}

function placeOf(
  cursor: string,
  { list, accountId }: { list: string; accountId: string },
  keys: Parameters<typeof readCursor>[1],
): Place | Refused {
  const read = readCursor(cursor, keys);
  return read && read.list === list && read.accountId === accountId
    ? { at: read.at, id: read.id }
    : refuse("cursor_unknown", "not a cursor of this list", "cursor");
}
