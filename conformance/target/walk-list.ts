import { expectListPart, type ListPart } from "../expect/list-part.ts";
import { Unavailable } from "../unavailable.ts";
import type { JsonObject } from "../world.ts";
import type { Answer } from "./exchange.ts";

/** Asks for a part of a list: the first one without a cursor. */
export type AskPart = (from: { readonly cursor?: string }) => Promise<Answer>;

/** Parts that are read of one list, so that one without an end does not keep us. */
const mostParts = 400;

/** Follows `next_cursor` to its end, part by part; stop whenever enough is seen. What is no list is a `Violation`. */
export async function* listParts(ask: AskPart): AsyncGenerator<ListPart, void, void> {
  let from: { readonly cursor?: string } = {};
  for (let count = 0; count < mostParts; count += 1) {
    const part = expectListPart(await ask(from));
    yield part;
    if (part.next === undefined) return;
    from = { cursor: part.next };
  }
  throw new Unavailable(`a list does not end within ${mostParts} parts`);
}

/** The first item that `fits`, wherever in the list it stands. */
export async function findInList(ask: AskPart, fits: (item: JsonObject) => boolean): Promise<JsonObject | undefined> {
  for await (const { items } of listParts(ask)) {
    const found = items.find(fits);
    if (found) return found;
  }
  return undefined;
}
