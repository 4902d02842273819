import { afterAll, beforeAll, expect, test } from "vitest";
import { StoreUnavailable } from "../../../src/stores/store.ts";
import { ask } from "../../http/ask.ts";
import { openWorld, type World } from "../../http/world.ts";

let sound: World;
let ailing: World;
let down = false;

beforeAll(async () => {
  sound = await openWorld();
  const ready = async () => {
    if (down) throw new StoreUnavailable("the disk is full");
  };
  ailing = await openWorld({ store: Object.assign(Object.create(sound.store), { ready }) });
});
afterAll(async () => {
  await ailing.close();
  await sound.close();
});

const probe = () => ask(ailing, { method: "get", path: "/health/ready" });

test("a server whose store does not answer is not ready until it does [health/not-ready-is-503]", async () => {
  expect((await probe()).status).toBe(200);
  down = true;
  const { status, body, text } = await probe();
  expect([status, body]).toEqual([503, { status: "unavailable" }]);
  expect(text).not.toContain("disk");
  down = false;
  expect((await probe()).status).toBe(200);
});
