import { describe, expect, test } from "vitest";
import type { Registration } from "../../src/peppol/registration.ts";
import { registrationMemory } from "../../src/peppol/registration-memory.ts";

const NOW = 1_800_000_000_000;
const LIMITS = { registered: 900, unregistered: 60, size: 1_000_000 };
const there: Registration = { registered: true, documentTypes: ["a::b"], checkedAt: NOW };
const absent: Registration = { registered: false, documentTypes: [], checkedAt: NOW };

describe("what the network said", () => {
  test.each([
    ["a registration", there, 900_000],
    ["an absence", absent, 60_000],
  ])("is kept for its time: %s", (_, registration, time) => {
    const memory = registrationMemory(LIMITS);
    memory.keep("a", registration);
    expect(memory.recall("a", NOW)).toEqual(registration);
    expect(memory.recall("a", NOW + time - 1)).toEqual(registration);
    expect(memory.recall("b", NOW)).toBeUndefined();
    expect(memory.recall("a", NOW + time)).toBeUndefined();
    expect(memory.recall("a", NOW), "forgotten, not hidden").toBeUndefined();
  });

  test("is kept as it was, not as somebody changes it", () => {
    const memory = registrationMemory(LIMITS);
    const documentTypes = ["a::b"];
    memory.keep("a", { ...there, documentTypes });
    documentTypes.push("c::d");
    expect(memory.recall("a", NOW)).toEqual(there);
  });

  test("is replaced by what it says later", () => {
    const memory = registrationMemory(LIMITS);
    memory.keep("a", there);
    memory.keep("a", { ...absent, checkedAt: NOW + 1 });
    expect(memory.recall("a", NOW + 1)?.registered).toBe(false);
  });

  test("does not count when the clock has gone back", () => {
    const memory = registrationMemory(LIMITS);
    memory.keep("a", there);
    expect(memory.recall("a", NOW - 1)).toBeUndefined();
  });

  test("is kept within bounds: what was kept longest goes first", () => {
    const memory = registrationMemory({ ...LIMITS, size: 1_000 });
    const large = { ...there, documentTypes: ["x".repeat(300)] };
    for (const identifier of ["a", "b", "c"]) memory.keep(identifier, large);
    memory.keep("b", large);
    expect(["a", "b", "c"].map((identifier) => memory.recall(identifier, NOW) !== undefined)).toEqual([
      false,
      true,
      true,
    ]);
    memory.keep("a", { ...there, documentTypes: ["x".repeat(2_000)] });
    expect(["a", "b", "c"].map((identifier) => memory.recall(identifier, NOW))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    for (let index = 0; index < 10_000; index += 1) memory.keep(`many-${index}`, absent);
    const left = Array.from({ length: 10_000 }, (_, index) => memory.recall(`many-${index}`, NOW)).filter(Boolean);
    expect(left.length).toBeGreaterThan(3);
    expect(left.length).toBeLessThan(8);
  });
});
