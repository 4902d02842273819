import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { StoreUnavailable } from "../../../src/stores/store.ts";
import { ask } from "../../http/ask.ts";
import { openWorld, type World } from "../../http/world.ts";

let sound: World;
let ailing: World;
let down = false;
let probes = 0;

beforeAll(async () => {
  sound = await openWorld();
  const ready = async () => {
    probes++;
    if (down) throw new StoreUnavailable("the disk is full");
  };
  ailing = await openWorld({
    store: Object.assign(Object.create(sound.store), { ready }),
    revocations: { ...sound.dependencies.revocations, age: () => 0 },
  });
});
afterAll(async () => {
  await ailing.close();
  await sound.close();
});

const probe = () => ask(ailing, { method: "get", path: "/health/ready" });

const later = () => {
  const now = performance.now();
  vi.spyOn(performance, "now").mockReturnValue(now + 1_001);
};

test("a server whose store does not answer is not ready until it does [health/not-ready-is-503]", async () => {
  expect((await probe()).status).toBe(200);
  down = true;
  later();
  const { status, body, text } = await probe();
  expect([status, body]).toEqual([503, { status: "unavailable" }]);
  expect(text).not.toContain("disk");
  down = false;
  later();
  expect((await probe()).status).toBe(200);
});

test("the store is asked once a second at most, however many probes there are", async () => {
  later();
  probes = 0;
  for (const { status } of await Promise.all(Array.from({ length: 20 }, probe))) expect(status).toBe(200);
  expect(probes).toBe(1);
  later();
  await probe();
  expect(probes).toBe(2);
});
