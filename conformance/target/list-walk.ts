import { expectStatus } from "../expect/status.ts";
import { Unavailable } from "../unavailable.ts";
import type { JsonObject } from "../world.ts";
import type { Answer } from "./exchange.ts";
import { precondition } from "./precondition.ts";

/** So many parts at most: a list that goes on and on is no precondition. */
const mostParts = 400;

/** A list from its beginning to its end. */
export interface WalkedList {
  readonly items: readonly JsonObject[];
  /** The answer to each part, in order. */
  readonly parts: readonly Answer[];
}

/** Asks for each part of a list with the cursor of the one before, as a precondition. */
export async function walkList(ask: (cursor: { readonly cursor?: string }) => Promise<Answer>): Promise<WalkedList> {
  const parts: Answer[] = [];
  const items: JsonObject[] = [];
  for (let cursor: string | undefined; parts.length < mostParts; ) {
    const part = await ask(cursor === undefined ? {} : { cursor });
    parts.push(part);
    items.push(...precondition("a part of a list is answered", () => expectItems(part)));
    const { next_cursor } = part.members;
    if (typeof next_cursor !== "string" || next_cursor === "") return { items, parts };
    cursor = next_cursor;
  }
  throw new Unavailable(`a list does not end within ${mostParts} parts`);
}

/** The items of one part of a list: what is none of an object's is left out. */
export function expectItems(part: Answer): readonly JsonObject[] {
  expectStatus(part, 200);
  const { items } = part.members;
  return Array.isArray(items) ? items.filter(isObject) : [];
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
