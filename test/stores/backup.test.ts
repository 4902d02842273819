import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../src/stores/open.ts";
import { Conflict, type Store, StoreUnavailable } from "../../src/stores/store.ts";
import { temporaryDirectory } from "./sqlite-lab.ts";
import { NOW, newToken, redeem, settle } from "./world.ts";

describe("a back-up", () => {
  let directory: string;
  let remove: () => void;
  let copy: string;
  let store: Store;

  beforeEach(async () => {
    ({ directory, remove } = temporaryDirectory());
    copy = join(directory, "copy.db");
    store = await openStore({ file: join(directory, "store.db"), mustExist: false });
    await settle(store);
  });
  afterEach(async () => {
    await store.close();
    remove();
  });

  it("is one file, only its owner's, that holds all that was there", async () => {
    await redeem(store, newToken());
    await store.backup(copy);
    expect(readdirSync(directory).filter((name) => name.startsWith("copy"))).toEqual(["copy.db"]);
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    const opened = await openStore({ file: copy });
    expect((await opened.redemptionFacts(newToken(), NOW)).facts.family).toMatchObject({ generation: 1 });
    expect(await opened.auditLog(100)).toEqual(await store.auditLog(100));
    await opened.close();
  });

  it("can be read from where nothing can be written: it needs no log", async () => {
    await store.backup(copy);
    const { 18: writeVersion, 19: readVersion } = readFileSync(copy);
    expect([writeVersion, readVersion]).toEqual([1, 1]);
  });

  it("does not mark the store it is made of", async () => {
    await store.backup(copy);
    await store.close();
    store = await openStore({ file: join(directory, "store.db"), forServing: true });
  });

  it("never overwrites a file", async () => {
    writeFileSync(copy, "dear");
    await expect(store.backup(copy)).rejects.toThrow(Conflict);
    expect(statSync(copy).size).toBe(4);
  });

  it("that cannot be written says so and leaves nothing behind", async () => {
    await expect(store.backup(join(directory, "none", "copy.db"))).rejects.toThrow(StoreUnavailable);
    expect(existsSync(join(directory, "none"))).toBe(false);
    const raw = new Database(join(directory, "store.db"));
    raw.exec("drop table store");
    raw.close();
    await expect(store.backup(copy)).rejects.toThrow("no such table");
    expect(readdirSync(directory).filter((name) => name.startsWith("copy"))).toEqual([]);
  });

  it("is whole while the store is written to, by this process and by another", async () => {
    const families = Array.from({ length: 4000 }, (_, n) => newToken({ familyId: `fam_${n}` }));
    await Promise.all(families.map((token) => redeem(store, token)));
    const other = new Database(join(directory, "store.db"), { timeout: 5000 });
    const disturb = other.prepare("update accounts set name = name || 'x'");
    let done = false;
    let turns = 0;
    const backup = store.backup(copy).finally(() => {
      done = true;
    });
    while (!done) {
      turns += 1;
      disturb.run();
      await redeem(store, newToken({ familyId: "fam_live", generation: turns - 1 }));
    }
    await backup;
    other.close();
    expect(turns).toBeGreaterThan(3);
    const raw = new Database(copy, { readonly: true });
    expect(raw.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(raw.prepare("select count(*) from families where id like 'fam_%'").pluck().get()).toBeGreaterThan(4000);
    raw.close();
  });
});
