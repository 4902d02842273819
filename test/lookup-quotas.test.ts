import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { lookupQuotas } from "../src/lookup-quotas.ts";

const usual = { perAffiliate: { limit: 2, window: 60 }, perAddress: { limit: 3, window: 30 } };
const affiliate = { id: "a1", quota: null };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("quotas of look-ups", () => {
  test("count down to nothing, and then are exceeded", async () => {
    const quotas = lookupQuotas(usual);
    const told = [];
    for (let look = 0; look < 4; look++) told.push(await quotas.byAffiliate(affiliate));
    expect(told.map(({ remaining }) => remaining)).toEqual([1, 0, 0, 0]);
    expect(told.map(({ exceeded }) => exceeded)).toEqual([false, false, true, true]);
    expect(told[0]).toEqual({ name: "affiliate", limit: 2, window: 60, remaining: 1, resetsIn: 60, exceeded: false });
  });

  test("begin anew when their window is over, and say in how many whole seconds that is", async () => {
    const quotas = lookupQuotas(usual);
    for (let look = 0; look < 3; look++) await quotas.byAddress("192.0.2.1");
    vi.advanceTimersByTime(10_500);
    expect(await quotas.byAddress("192.0.2.1")).toMatchObject({ name: "address", exceeded: true, resetsIn: 20 });
    vi.advanceTimersByTime(19_400);
    expect(await quotas.byAddress("192.0.2.1")).toMatchObject({ exceeded: true, resetsIn: 1 });
    vi.advanceTimersByTime(200);
    expect(await quotas.byAddress("192.0.2.1")).toMatchObject({ exceeded: false, remaining: 2, resetsIn: 30 });
  });

  test("are each one's own, of affiliates and of addresses", async () => {
    const quotas = lookupQuotas(usual);
    for (let look = 0; look < 3; look++) await quotas.byAffiliate(affiliate);
    expect(await quotas.byAffiliate({ id: "a2", quota: null })).toMatchObject({ remaining: 1 });
    expect(await quotas.byAddress("a1")).toMatchObject({ remaining: 2 });
    for (let look = 0; look < 3; look++) await quotas.byAddress("192.0.2.1");
    expect(await quotas.byAddress("192.0.2.2")).toMatchObject({ remaining: 2 });
  });

  test("an affiliate's own quota goes before the usual one, higher or lower", async () => {
    const quotas = lookupQuotas(usual);
    const [low, high] = [
      { id: "low", quota: { limit: 1, window: 5 } },
      { id: "high", quota: { limit: 50, window: 5 } },
    ];
    expect(await quotas.byAffiliate(low)).toMatchObject({ limit: 1, window: 5, remaining: 0, exceeded: false });
    expect(await quotas.byAffiliate(low)).toMatchObject({ exceeded: true });
    expect(await quotas.byAffiliate(high)).toMatchObject({ limit: 50, window: 5, remaining: 49 });
    vi.advanceTimersByTime(5_001);
    expect(await quotas.byAffiliate(low)).toMatchObject({ exceeded: false });
  });

  test("requests at the same time are all counted", async () => {
    const quotas = lookupQuotas(usual);
    const told = await Promise.all(Array.from({ length: 10 }, () => quotas.byAffiliate(affiliate)));
    expect(told.filter(({ exceeded }) => !exceeded)).toHaveLength(2);
  });
});
