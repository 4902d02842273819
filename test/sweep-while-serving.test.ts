import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openStore } from "../src/stores/open.ts";
import { sweepWhileServing } from "../src/sweep-while-serving.ts";
import { eventually, freshDirectory } from "./cli/fixtures/command.ts";

const DAY = 86_400_000;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

test("expired rows are deleted while the server serves, and no longer once it stops", async () => {
  const store = await openStore({ file: join(freshDirectory(), "store.db"), mustExist: false });
  onTestFinished(() => store.close());
  let now = 0;
  const revoke = async (count: number) => {
    for (let index = 0; index < count; index++)
      await store.revokeAccessToken(`jti-${now}-${index}`, "key_x", now, now + 1);
  };
  await revoke(3);
  now = 10 * DAY;
  await revoke(1);
  const deleted: unknown[] = [];
  const log = { ...silent, info: (fields: Record<string, unknown>) => void deleted.push(fields.deleted) };
  const stop = sweepWhileServing(store, () => now, log);
  await eventually(() => deleted.length > 0 || undefined);
  stop();
  expect(deleted).toEqual([3]);
  now = 20 * DAY;
  expect(await store.sweep(now, 500)).toBe(1);
});
