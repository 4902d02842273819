import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { StoredKey } from "../src/domain/key.ts";
import type { Revocation } from "../src/domain/revocation.ts";
import type { Log } from "../src/handlers/dependencies.ts";
import { StoreUnavailable } from "../src/stores/store.ts";
import { loadKeyRing } from "../src/tokens/load-ring.ts";
import { type Watch, watch } from "../src/watch.ts";
import { master, storedKeys } from "./tokens/ring.ts";

let keys: readonly StoredKey[];
let revocations: Revocation[];
let down: boolean;
let held: Promise<void> | undefined;
let readings: number;
let logged: string[];
let watching: Watch;
let loads: number;

const store = {
  keys: async () => {
    if (down) throw new StoreUnavailable("locked");
    return keys;
  },
  revocations: async () => {
    readings += 1;
    await held;
    if (down) throw new StoreUnavailable("locked");
    return revocations;
  },
};
const log: Log = { info: () => undefined, warn: () => undefined, error: (_, message) => void logged.push(message) };
const loadRing = (stored: readonly StoredKey[]) => {
  loads += 1;
  return loadKeyRing(stored, master);
};
const begin = async () => {
  watching = await watch(store, loadRing, { clock: () => 0, log, monotonic: () => Date.now() });
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  keys = storedKeys();
  revocations = [];
  down = false;
  held = undefined;
  readings = 0;
  loads = 0;
  logged = [];
});
afterEach(() => {
  watching?.stop();
  vi.useRealTimers();
});

test("reads before it answers anything, and fails the start when it cannot", async () => {
  await begin();
  expect(readings).toBe(1);
  expect(watching.revocations.age()).toBe(0);
  down = true;
  await expect(begin()).rejects.toThrow("locked");
});

test("re-reads every second, so that another process's revocation counts within two", async () => {
  await begin();
  revocations = [{ kind: "client", id: "a", revokedAt: 1 }];
  expect(watching.revocations.window().size).toBe(0);
  await vi.advanceTimersByTimeAsync(1000);
  expect(watching.revocations.window().get("client:a")).toBe(1);
  expect(watching.revocations.age()).toBe(0);
  await vi.advanceTimersByTimeAsync(3000);
  expect(readings).toBe(5);
});

test("a store that fails is logged, the lists grow old, and recover with it", async () => {
  await begin();
  down = true;
  await vi.advanceTimersByTimeAsync(3000);
  expect(watching.revocations.age()).toBe(3000);
  expect(logged).toHaveLength(3);
  down = false;
  await vi.advanceTimersByTimeAsync(1000);
  expect(watching.revocations.age()).toBe(0);
});

test("who finds the lists old has them read again, at once and once for all who wait", async () => {
  await begin();
  down = true;
  await vi.advanceTimersByTimeAsync(3000);
  down = false;
  const before = readings;
  await Promise.all([watching.revocations.catchUp(), watching.revocations.catchUp()]);
  expect(watching.revocations.age()).toBe(0);
  expect(readings).toBe(before + 1);
});

test("a store that fails, or says nothing, keeps nobody who waits for the lists", async () => {
  await begin();
  down = true;
  await expect(watching.revocations.catchUp()).resolves.toBeUndefined();
  down = false;
  held = new Promise(() => undefined);
  const waiting = watching.revocations.catchUp();
  await vi.advanceTimersByTimeAsync(1000);
  await expect(waiting).resolves.toBeUndefined();
});

test("keys that changed make a new ring, others do not", async () => {
  await begin();
  const first = watching.keys();
  await vi.advanceTimersByTimeAsync(2000);
  expect(watching.keys()).toBe(first);
  const next = keys.find(({ purpose, state }) => purpose === "access" && state === "next");
  keys = keys.map((key) => {
    if (key.purpose !== "access") return key;
    return { ...key, state: key === next ? ("active" as const) : ("retiring" as const) };
  });
  await vi.advanceTimersByTimeAsync(1000);
  expect(watching.keys().signing.id).toBe(next?.id);
  expect(loads).toBe(2);
});

test("reads at once when told to, one reading after the other", async () => {
  await begin();
  revocations = [{ kind: "jti", id: "b", revokedAt: 2 }];
  await Promise.all([watching.refresh(), watching.refresh()]);
  expect(watching.revocations.window().has("jti:b")).toBe(true);
  down = true;
  await expect(watching.refresh()).rejects.toThrow("locked");
  down = false;
  await watching.refresh();
});

test("stops within a reading, too", async () => {
  await begin();
  let release = () => {};
  held = new Promise((resolve) => {
    release = resolve;
  });
  await vi.advanceTimersByTimeAsync(1000);
  expect(readings).toBe(2);
  watching.stop();
  release();
  await vi.advanceTimersByTimeAsync(5000);
  expect(readings).toBe(2);
});

test("stops reading when told to", async () => {
  await begin();
  watching.stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(readings).toBe(1);
});
