/** Lists the other way round, whose cursors are the last item's ID in words; after a full part there may be an empty one. */
import { refuse } from "../../../src/domain/refusal.ts";
import type { listPart as real } from "../../../src/handlers/list-part.ts";

export * from "../../../src/handlers/list-part.ts";

const before = "after item ";

export const listPart: typeof real = async (_list, { limit = 20, cursor }, read) => {
  const all = [...(await read(undefined, 1_000_000))].reverse();
  const at = cursor === undefined ? 0 : all.findIndex(({ id }) => `${before}${id}?&=+` === cursor) + 1;
  if (cursor !== undefined && at === 0) return refuse("cursor_unknown", "no item has this ID", "cursor");
  const items = all.slice(at, at + limit);
  const last = items.length === limit ? items.at(-1) : undefined;
  return { items, next_cursor: last ? `${before}${last.id}?&=+` : null };
};
