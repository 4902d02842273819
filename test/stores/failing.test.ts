import { closeSync, openSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { assembleStore } from "../../src/stores/assemble.ts";
import { openStore } from "../../src/stores/open.ts";
import { asUnavailable } from "../../src/stores/sqlite/availability.ts";
import { connect, makeDurable } from "../../src/stores/sqlite/connect.ts";
import { sqliteEngine } from "../../src/stores/sqlite/engine.ts";
import { Conflict, type Store, StoreUnavailable } from "../../src/stores/store.ts";
import { temporaryDirectory } from "./sqlite-lab.ts";
import { NOW, newClient, newToken, redeem, settle } from "./world.ts";

describe("a store that fails while it is open", () => {
  let file: string;
  let remove: () => void;
  let store: Store;

  beforeEach(async () => {
    const temporary = temporaryDirectory();
    remove = temporary.remove;
    file = join(temporary.directory, "store.db");
    store = await openStore({ file, mustExist: false, patience: 50 });
    await settle(store);
  });
  afterEach(async () => {
    await store.close();
    remove();
  });

  const refused = async (work: Promise<unknown>): Promise<string> => {
    const error = await work.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StoreUnavailable);
    return (error as StoreUnavailable).message;
  };

  it("says so when another program holds its lock, and works again when that is gone", async () => {
    const other = new Database(file);
    other.exec("begin immediate");
    expect(await refused(redeem(store, newToken()))).toContain("locked by another program");
    expect(await refused(store.ready())).toContain("locked by another program");
    expect(await store.findClient("key_1")).toBeDefined();
    other.exec("rollback");
    other.close();
    await store.ready();
    expect((await redeem(store, newToken())).redemption.kind).toBe("rotate");
  });

  it("waits for a lock that is soon given back, and lets the event loop run meanwhile", async () => {
    await store.close();
    store = await openStore({ file, patience: 20_000 });
    const other = new Database(file);
    other.exec("begin immediate");
    setTimeout(() => {
      other.exec("rollback");
      other.close();
    }, 20);
    expect((await redeem(store, newToken())).redemption.kind).toBe("rotate");
  });

  it("says so to every caller of a turn", async () => {
    const other = new Database(file);
    other.exec("begin immediate");
    const outcomes = await Promise.allSettled([1, 2, 3].map((n) => redeem(store, newToken({ familyId: `fam_${n}` }))));
    other.close();
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ status: "rejected", reason: { name: "StoreUnavailable" } });
    }
  });

  it("says so when it is full, answers nothing it did not keep, and works again when there is room", async () => {
    await store.close();
    const raw = connect(file, 50);
    makeDurable(raw);
    store = assembleStore(sqliteEngine(raw, 50));
    raw.pragma(`max_page_count = ${statSync(file).size / 4096 + 4}`);
    const answered: string[] = [];
    const fill = async () => {
      for (let n = 0; n < 500; n += 1) {
        const familyId = `fam_${n}`;
        await redeem(store, newToken({ familyId }));
        answered.push(familyId);
      }
    };
    expect(await refused(fill())).toContain("is full");
    expect(await refused(store.createClient(newClient({ id: "key_2", name: "x".repeat(50_000) }), NOW))).toContain(
      "full",
    );
    raw.pragma("max_page_count = 1000000");
    expect(answered.length).toBeGreaterThan(5);
    for (const familyId of answered) {
      expect((await redeem(store, newToken({ familyId }))).redemption.kind).toBe("retry");
    }
    expect((await redeem(store, newToken({ familyId: "fam_499" }))).redemption.kind).toBe("rotate");
    expect(await store.findClient("key_2")).toBeUndefined();
  });

  it("says so when it cannot be written, and can still be read", async () => {
    const readonly = assembleStore(sqliteEngine(connect(file, 50, { readonly: true }), 50));
    expect(await refused(redeem(readonly, newToken()))).toContain("cannot be written");
    expect(await refused(readonly.ready())).toContain("cannot be written");
    expect(await readonly.findClient("key_1")).toBeDefined();
    await readonly.close();
  });

  it("is not opened for serving while it cannot be written", async () => {
    const other = new Database(file);
    other.exec("begin immediate");
    expect(await refused(openStore({ file, forServing: true, patience: 50 }))).toContain("locked by another program");
    await (await openStore({ file, patience: 50 })).close();
    other.close();
    await (await openStore({ file, forServing: true })).close();
  });

  it("says so when a part of its file is damaged, and works on with the rest", async () => {
    await Promise.all(Array.from({ length: 4000 }, (_, n) => redeem(store, newToken({ familyId: `fam_${n}` }))));
    await store.close();
    const part = Math.floor(statSync(file).size / 3);
    const descriptor = openSync(file, "r+");
    writeSync(descriptor, Buffer.alloc(part, 0xa5), 0, part, statSync(file).size - part);
    closeSync(descriptor);
    store = await openStore({ file });
    expect(await refused(redeem(store, newToken({ familyId: "fam_3999" })))).toContain("is damaged");
    expect(await store.findClient("key_1")).toBeDefined();
  });

  it("says so when it is closed, and closes once", async () => {
    await store.close();
    await store.close();
    expect(await refused(store.findClient("key_1"))).toBe("The store is closed.");
    expect(await refused(redeem(store, newToken()))).toBe("The store is closed.");
  });

  it("finishes what it has begun before it closes", async () => {
    const other = new Database(file);
    other.exec("begin immediate");
    const redeemed = redeem(store, newToken());
    await new Promise((resolve) => setTimeout(resolve, 10));
    const closed = store.close();
    other.close();
    expect((await redeemed).redemption.kind).toBe("rotate");
    await closed;
  });
});

describe("a failure", () => {
  const failure = (code: string) => Object.assign(new Error("low-level words"), { code });

  it.each([
    ["SQLITE_BUSY_SNAPSHOT", "locked"],
    ["SQLITE_LOCKED", "locked"],
    ["SQLITE_IOERR_FSYNC", "disk failed"],
    ["SQLITE_FULL", "full"],
    ["SQLITE_CORRUPT_INDEX", "damaged"],
    ["SQLITE_NOTADB", "no SQLite database"],
    ["SQLITE_CANTOPEN_ISDIR", "cannot be opened"],
    ["SQLITE_READONLY_DIRECTORY", "cannot be written"],
    ["EROFS", "read-only"],
    ["EACCES", "permissions"],
    ["ENOSPC", "full"],
  ])("%s of the engine is told in our words and keeps its cause", (code, words) => {
    const unavailable = asUnavailable(failure(code), "store.db");
    expect(unavailable?.message).toContain(words);
    expect(unavailable?.message).not.toContain("low-level");
    expect(unavailable?.cause).toMatchObject({ code });
  });

  it.each([failure("SQLITE_CONSTRAINT_UNIQUE"), new TypeError("a bug"), new Conflict("taken"), "thrown text"])(
    "that is a bug or a refusal stays what it is: %s",
    (error) => expect(asUnavailable(error, "store.db")).toBeUndefined(),
  );
});
