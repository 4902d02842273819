import { createSecretKey, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { KEY_PURPOSES } from "../../src/domain/key.ts";
import { ensureKeys } from "../../src/keys/ensure-keys.ts";
import { rotateKeys } from "../../src/keys/rotate-keys.ts";
import { openStore } from "../../src/stores/open.ts";
import { WrongMasterKey } from "../../src/tokens/master-key.ts";

it("refuses to rotate under another master key, and changes nothing", async () => {
  const directory = mkdtempSync(join(tmpdir(), "countersign-keys-"));
  const store = await openStore({ file: join(directory, "store.db"), mustExist: false });
  const change = { master: createSecretKey(randomBytes(32)), random: randomBytes, now: 1_000_000, actor: "test" };
  await ensureKeys(store, change);
  const before = await store.keys();
  const other = { ...change, master: createSecretKey(randomBytes(32)) };
  await expect(rotateKeys(store, KEY_PURPOSES, true, other)).rejects.toThrow(WrongMasterKey);
  expect(await store.keys()).toEqual(before);
  expect(await rotateKeys(store, KEY_PURPOSES, true, change)).toHaveProperty("fresh");
  await store.close();
  rmSync(directory, { recursive: true });
});
