import type { Answer } from "../target/exchange.ts";
import type { JsonObject } from "../world.ts";
import { expectStatus } from "./status.ts";
import { expectThat, inWords } from "./violation.ts";

/** Part of a list. */
export interface ListPart {
  readonly items: readonly JsonObject[];
  /** Where the next part begins; undefined at the end, however the server says so. */
  readonly next: string | undefined;
  readonly answer: Answer;
}

/** The answer is part of a list: status 200 and an array `items` of JSON objects. */
export function expectListPart(answer: Answer): ListPart {
  expectStatus(answer, 200, "part of a list");
  const { items, next_cursor: next } = answer.members;
  expectThat(Array.isArray(items) && items.every(isObject), () => ({
    expected: "an array `items` of JSON objects",
    actual: inWords(answer),
    exchange: answer,
  }));
  return { items, next: typeof next === "string" && next !== "" ? next : undefined, answer };
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
