import { describe, expect, test } from "vitest";
import { guessLimits } from "../src/guess-limits.ts";

const GUESSER = "192.0.2.1";
const SPELLINGS = ["ada@mills.example", "ADA@mills.example", " ada@mills.example", "Ada@Mills.Example "];

describe("guesses at one login", () => {
  test("count together, however it is spelt", async () => {
    const guesses = guessLimits();
    const waits = [];
    for (let guess = 0; guess < 12; guess++)
      waits.push(await guesses.attempt(SPELLINGS[guess % SPELLINGS.length] ?? "", GUESSER, null));
    expect(waits.map((wait) => wait !== undefined)).toEqual([...Array(10).fill(false), true, true]);
  });

  test("count together against a limit of its own", async () => {
    const guesses = guessLimits();
    const own = { limit: 2, window: 60 };
    expect(await guesses.attempt("ada@mills.example", GUESSER, own)).toBeUndefined();
    expect(await guesses.attempt("ADA@mills.example", GUESSER, own)).toBeUndefined();
    expect(await guesses.attempt(" ada@mills.example", "192.0.2.2", own)).toBeGreaterThan(0);
  });

  test("count together where they differ beyond what any login holds", async () => {
    const guesses = guessLimits();
    const own = { limit: 1, window: 60 };
    const long = "x".repeat(60_000);
    expect(await guesses.attempt(`${long}a`, GUESSER, own)).toBeUndefined();
    expect(await guesses.attempt(`${long}b`, GUESSER, own)).toBeGreaterThan(0);
    expect(await guesses.attempt("ada@mills.example", GUESSER, own)).toBeUndefined();
  });

  test("from one address are not made up for by successes that a limit of its own counts", async () => {
    const guesses = guessLimits();
    const own = { limit: 1000, window: 60 };
    const waits = [];
    for (let guess = 0; guess < 110; guess++) {
      await guesses.attempt("eve@mills.example", GUESSER, own);
      await guesses.succeeded("eve@mills.example", GUESSER, own);
      waits.push(await guesses.attempt(`${guess}@mills.example`, GUESSER, null));
    }
    expect(waits.findIndex((wait) => wait !== undefined)).toBe(100);
  });

  test("are forgotten at a success, however it was spelt", async () => {
    const guesses = guessLimits();
    for (let guess = 0; guess < 10; guess++) await guesses.attempt("ada@mills.example", GUESSER, null);
    await guesses.succeeded("ADA@Mills.example", GUESSER, null);
    expect(await guesses.attempt("ada@mills.example", GUESSER, null)).toBeUndefined();
  });
});
