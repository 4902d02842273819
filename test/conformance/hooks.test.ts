import { expect, test } from "vitest";
import type { World } from "../../conformance/world.ts";
import { overIntegers } from "./fixtures/properties.ts";
import { run } from "./fixtures/run.ts";
import { startSmallServer } from "./fixtures/small-server.ts";
import { hookOf, targetOf } from "./fixtures/target.ts";

/** Runs `act` once against a server with these hooks. */
async function once(act: (world: World) => Promise<void>, hooks: (url: string) => Record<string, string[]>) {
  await using server = await startSmallServer();
  const target = targetOf(server.url, { control: hooks(server.url) });
  const { result } = await run(server.url, {
    properties: { "x/one": overIntegers(act) },
    options: { runs: 1 },
    approach: { target },
  });
  return { result: result("x/one"), state: server.state };
}

test("a hook is a program with its arguments, and no shell", async () => {
  const echo = (url: string) => ({
    rotateKeys: hookOf(url, "rotateKeys"),
    disableClient: hookOf(url, "disableClient/{client_id}/$(id)"),
  });
  const { result, state } = await once(async (world) => {
    await world.control.rotateKeys();
    await world.control.disableClient(world.clients.apiKey);
  }, echo);
  expect(result.verdict).toBe("pass");
  expect(state.hooks).toEqual(["rotateKeys", "disableClient"]);
});

test("the server's time is ours plus what the hook advanced", async () => {
  let moved = 0;
  const { state } = await once(
    async (world) => {
      const before = world.clock.now();
      await world.control.advanceClock(1000);
      await world.passTime(500);
      moved = world.clock.now() - before;
    },
    (url) => ({ advanceClock: hookOf(url, "advanceClock/{seconds}") }),
  );
  expect(state.advanced).toBe(1500);
  expect(moved).toBeGreaterThanOrEqual(1500);
  expect(moved).toBeLessThan(1505);
});

test("a rotated secret is the client's from then on, and the older one stays known", async () => {
  const { result } = await once(
    async (world) => {
      const right = world.clients.apiKey;
      const { previous, current } = await world.control.rotateSecret(right);
      expect(previous).toEqual(right);
      expect(world.clients.apiKey).toEqual(current);
      expect(current.client_secret).not.toBe(right.client_secret);
      await world.mustClientCredentials(current);
      await world.mustClientCredentials(previous);
    },
    (url) => ({ rotateSecret: hookOf(url, "rotateSecret/{client_id}") }),
  );
  expect(result).toMatchObject({ verdict: "pass" });
});

test.each([
  ["that is missing", {}, "the target names no hook control.rotateKeys"],
  [
    "that fails",
    { rotateKeys: [process.execPath, "-e", "console.error('no keys'); process.exit(3)"] },
    "control.rotateKeys failed: no keys",
  ],
  [
    "that fails in silence",
    { rotateKeys: [process.execPath, "-e", "process.exit(3)", "a-key-of-the-hook"] },
    "control.rotateKeys failed: it ended with 3",
  ],
  ["that is no program", { rotateKeys: ["/nonexistent"] }, "control.rotateKeys failed: it ended with ENOENT"],
])("a hook %s makes the run impossible", async (_title, control, reason) => {
  const { result } = await once(
    (world) => world.control.rotateKeys(),
    () => control,
  );
  expect(result).toMatchObject({ verdict: "could-not-run", reason });
});

test("a hook that prints no secret makes the run impossible", async () => {
  const { result } = await once(
    async (world) => void (await world.control.rotateSecret(world.clients.apiKey)),
    () => ({ rotateSecret: [process.execPath, "-e", "console.log('done')"] }),
  );
  expect(result.reason).toBe("control.rotateSecret must print {client_id, client_secret} as JSON");
});

test("after a restart the server is awaited", async () => {
  const { result, state } = await once(
    async (world) => {
      await world.control.restart();
      await world.mustMetadata();
    },
    (url) => ({ restart: hookOf(url, "restart") }),
  );
  expect([result.verdict, state.hooks]).toEqual(["pass", ["restart"]]);
});
