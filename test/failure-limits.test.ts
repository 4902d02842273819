import { describe, expect, test } from "vitest";
import { clientLimits } from "../src/failure-limits.ts";
import type { ClientLimits } from "../src/handlers/dependencies.ts";

const [GUESSER, HOME] = ["192.0.2.1", "192.0.2.2"];
const some = (clientFailures: number, addressFailures: number) =>
  clientLimits({ clientFailures, addressFailures, renewalFailures: 0 });

/** Whether each of so many failures was let through to a comparison. */
async function fail(limits: ClientLimits, clientId: string, peer: string, times: number): Promise<boolean[]> {
  const tried: boolean[] = [];
  for (let attempt = 0; attempt < times; attempt++) {
    const free = (await limits.attempt(clientId, peer, null)) === undefined;
    if (free) await limits.failed(clientId, peer, null);
    tried.push(free);
  }
  return tried;
}

describe("failures of one client", () => {
  test("count at the address they come from, and nowhere else", async () => {
    const limits = some(3, 0);
    expect(await fail(limits, "key_1", GUESSER, 5)).toEqual([true, true, true, false, false]);
    expect(await limits.attempt("key_1", GUESSER, null)).toBe(60);
    expect(await limits.attempt("key_1", HOME, null)).toBeUndefined();
    expect(await limits.attempt("key_2", GUESSER, null)).toBeUndefined();
  });

  test("are forgotten at a success", async () => {
    const limits = some(3, 0);
    await fail(limits, "key_1", HOME, 2);
    await limits.succeeded("key_1", HOME);
    expect(await fail(limits, "key_1", HOME, 4)).toEqual([true, true, true, false]);
  });

  test("made at the same time are told apart from the limit on", async () => {
    const limits = some(3, 0);
    const at = Array.from({ length: 6 }, () => limits.attempt("key_1", GUESSER, null));
    expect(await Promise.all(at)).toEqual(Array(6).fill(undefined));
    const after = await Promise.all(at.map(() => limits.failed("key_1", GUESSER, null)));
    expect(after.map((wait) => wait !== undefined)).toEqual([false, false, false, true, true, true]);
  });

  test("beyond its limit leave the others at the address alone", async () => {
    const limits = some(3, 5);
    await fail(limits, "key_1", GUESSER, 1000);
    expect(await fail(limits, "key_2", GUESSER, 3)).toEqual([true, true, false]);
  });
});

test("failures of many clients from one address count together, and a success gives none of them back", async () => {
  const limits = some(3, 4);
  for (const clientId of ["key_1", "key_2", "key_3", "key_4"]) await fail(limits, clientId, GUESSER, 1);
  await limits.succeeded("key_1", GUESSER);
  expect(await limits.attempt("key_5", GUESSER, null)).toBe(60);
  expect(await limits.attempt("key_5", HOME, null)).toBeUndefined();
});

test("successes take nothing, however many are made at once", async () => {
  const limits = some(1, 1);
  const attempts = await Promise.all(Array.from({ length: 500 }, () => limits.attempt("key_1", HOME, null)));
  expect(attempts).toEqual(Array(500).fill(undefined));
  await Promise.all(attempts.map(() => limits.succeeded("key_1", HOME)));
  expect(await limits.attempt("key_1", HOME, null)).toBeUndefined();
});

test("a client's own limit counts every attempt, at each address apart, and instead of the usual ones", async () => {
  const limits = some(1, 1);
  const own = { limit: 2, window: 30 };
  const attempt = async (peer: string) => {
    const wait = await limits.attempt("key_1", peer, own);
    if (wait === undefined) await limits.succeeded("key_1", peer);
    return wait;
  };
  expect([await attempt(GUESSER), await attempt(GUESSER), await attempt(GUESSER)]).toEqual([undefined, undefined, 30]);
  expect(await attempt(HOME)).toBeUndefined();
  expect(await limits.failed("key_1", GUESSER, own)).toBeUndefined();
});
