import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../src/stores/open.ts";
import { restoreBackup } from "../../src/stores/sqlite/restore.ts";
import type { Store } from "../../src/stores/store.ts";
import { loadKeyRing } from "../../src/tokens/load-ring.ts";
import { type Answer, granted, isActive, obtain, renew } from "../http/ask.ts";
import { openWorld, type TestClient, type World } from "../http/world.ts";
import { master } from "../tokens/ring.ts";

let world: World;
let key: TestClient;
const others: World[] = [];

beforeAll(async () => {
  world = await openWorld();
  key = await world.addClient();
});
afterAll(async () => {
  for (const other of others) await other.close();
  await world.close();
});

const errorOf = ({ status, body }: Answer) => [status, body.error];
const by = (refresh_token: string) => ({ refresh_token });

/** Another server on the same store, with the clock of the first. */
async function secondNode(change: Partial<World["dependencies"]> = {}): Promise<World> {
  const { store, keys, epoch, clock } = world.dependencies;
  const node = await openWorld({ store, keys, epoch, clock, ...change });
  others.push(node);
  return node;
}

test("a generation spent at one node is spent at the other [renew/nodes-share-generations]", async () => {
  const second = await secondNode();
  const pair = await obtain(world, key);
  const first = granted(await renew(world, by(pair.refresh_token)));
  expect(granted(await renew(second, by(pair.refresh_token))).refresh_token).toBe(first.refresh_token);
  const next = granted(await renew(second, by(first.refresh_token)));
  expect(errorOf(await renew(world, by(pair.refresh_token)))).toEqual([400, "invalid_grant"]);
  expect(errorOf(await renew(second, by(next.refresh_token)))).toEqual([400, "invalid_grant"]);
});

test("a clock that runs backwards neither spends nor revives a generation [renew/order-is-a-counter]", async () => {
  const pair = await obtain(world, key);
  const first = granted(await renew(world, by(pair.refresh_token)));
  world.advance(-3600);
  const next = granted(await renew(world, by(first.refresh_token)));
  world.advance(3600);
  expect((await renew(world, by(next.refresh_token))).status).toBe(200);
  world.advance(-3600);
  expect(errorOf(await renew(world, by(pair.refresh_token)))).toEqual([400, "invalid_grant"]);
  world.advance(3600);
});

test("a successor signed with a key that this node does not know yet is 503, and answered once it does", async () => {
  const stored = await world.store.keys();
  const isNew = ({ purpose, state }: (typeof stored)[number]) => purpose === "refresh" && state === "next";
  const rotated = stored.map((stale) => {
    if (stale.purpose !== "refresh") return stale;
    return { ...stale, state: isNew(stale) ? ("active" as const) : ("retiring" as const) };
  });
  const ahead = await secondNode({ keys: () => loadKeyRing(rotated, master) });
  let ring = loadKeyRing(
    stored.filter((each) => !isNew(each)),
    master,
  );
  const behind = await secondNode({ keys: () => ring });
  const pair = await obtain(world, key);
  const first = granted(await renew(ahead, by(pair.refresh_token)));
  expect(errorOf(await renew(behind, by(pair.refresh_token)))).toEqual([503, "temporarily_unavailable"]);
  ring = loadKeyRing(rotated, master);
  expect(granted(await renew(behind, by(pair.refresh_token))).refresh_token).toBe(first.refresh_token);
});

test("a retry whose successor was made with a key that is retired since is refused: the successor is dead", async () => {
  const stored = await world.store.keys();
  const [active, next] = ["active", "next"].map(
    (state) => stored.find((key) => key.purpose === "refresh" && key.state === state)?.id,
  );
  const ringWith = (states: Record<string, "active" | "retiring" | "retired">) =>
    loadKeyRing(
      stored.map((key) => ({ ...key, state: states[key.id] ?? key.state })),
      master,
    );
  const rotated = ringWith({ [`${active}`]: "retiring", [`${next}`]: "active" });
  const retired = ringWith({ [`${next}`]: "retired" });
  let ring = rotated;
  const node = await secondNode({ keys: () => ring });
  const pair = await obtain(world, key);
  const successor = granted(await renew(node, by(pair.refresh_token)));
  ring = retired;
  for (const { refresh_token } of [pair, successor])
    expect(errorOf(await renew(node, by(refresh_token)))).toEqual([400, "invalid_grant"]);
});

test("nothing issued before a restoration is good after it [renew/restored-store-rearms-nothing]", async () => {
  const directory = mkdtempSync(join(tmpdir(), "countersign-"));
  const [copy, restored] = [join(directory, "copy.db"), join(directory, "restored.db")];
  const spent = await obtain(world, key);
  const unspent = await obtain(world, key);
  await world.store.backup(copy);
  const live = granted(await renew(world, by(spent.refresh_token)));
  await restoreBackup(copy, restored, { now: world.now() });
  const store: Store = await openStore({ file: restored, forServing: true });
  const after = await secondNode({ store, epoch: await store.epoch() });
  for (const { refresh_token, access_token } of [spent, unspent, live]) {
    expect(errorOf(await renew(after, by(refresh_token)))).toEqual([400, "invalid_grant"]);
    expect(await isActive(after, key, access_token)).toBe(false);
  }
  expect((await renew(after, by((await obtain(after, key)).refresh_token))).status).toBe(200);
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});
