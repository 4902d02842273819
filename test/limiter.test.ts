import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { limiter, longer } from "../src/limiter.ts";

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

describe("a limiter", () => {
  test("says how long it is until the window ends, to the second", async () => {
    const two = limiter({ limit: 2, window: 60 });
    expect([await two.take("a"), await two.take("a")]).toEqual([undefined, undefined]);
    vi.advanceTimersByTime(12_300);
    expect([await two.take("a"), await two.wait("a"), await two.wait("b")]).toEqual([48, 48, undefined]);
    vi.advanceTimersByTime(47_600);
    expect([await two.take("a"), await two.wait("a")]).toEqual([1, 1]);
    vi.advanceTimersByTime(101);
    expect([await two.wait("a"), await two.take("a"), await two.take("a"), await two.wait("a")]).toEqual([
      undefined,
      undefined,
      undefined,
      60,
    ]);
  });

  test("waits once the last is taken, and not before", async () => {
    const two = limiter({ limit: 2, window: 60 });
    await two.take("a");
    expect(await two.wait("a")).toBeUndefined();
    await two.take("a");
    expect(await two.wait("a")).toBe(60);
  });

  test("gives back what was taken, and no more", async () => {
    const one = limiter({ limit: 1, window: 60 });
    for (let again = 0; again < 5; again++) await one.giveBack("a");
    expect([await one.take("a"), await one.take("a")]).toEqual([undefined, 60]);
    await one.giveBack("a");
    expect(await one.wait("a")).toBe(60);
    await one.forget("a");
    expect(await one.take("a")).toBeUndefined();
  });

  test("of 0 counts nothing", async () => {
    const none = limiter({ limit: 0, window: 60 });
    for (let each = 0; each < 5; each++) expect([await none.take("a"), await none.wait("a")]).toEqual(Array(2));
    await none.giveBack("a");
    await none.forget("a");
  });

  test("takes keys that differ beyond what any name holds for one", async () => {
    const one = limiter({ limit: 1, window: 60 });
    const long = "x".repeat(60_000);
    expect([await one.take(`${long}a`), await one.take(`${long}b`), await one.take("x")]).toEqual([
      undefined,
      60,
      undefined,
    ]);
  });
});

test.each([
  [undefined, undefined, undefined],
  [3, undefined, 3],
  [undefined, 4, 4],
  [3, 4, 4],
  [4, 3, 4],
])("of %s and %s the longer wait is %s", (one, other, expected) => expect(longer(one, other)).toBe(expected));
