import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { allMigrations } from "../../src/stores/migrations/all.ts";
import { migrate } from "../../src/stores/migrations/migrate.ts";
import { openStore } from "../../src/stores/open.ts";
import { connect, makeDurable } from "../../src/stores/sqlite/connect.ts";
import { sqliteDialect } from "../../src/stores/sqlite/dialect.ts";
import { migrateStore } from "../../src/stores/sqlite/migrate.ts";
import { sqliteTypes } from "../../src/stores/sqlite/types.ts";
import { type Store, StoreUnavailable } from "../../src/stores/store.ts";
import { temporaryDirectory } from "./sqlite-lab.ts";
import { settle } from "./world.ts";

let directory: string;
let remove: () => void;
let file: string;
let opened: Store[];

beforeEach(() => {
  ({ directory, remove } = temporaryDirectory());
  file = join(directory, "store.db");
  opened = [];
});
afterEach(async () => {
  for (const store of opened) await store.close();
  remove();
});

const open = async (options: Partial<Parameters<typeof openStore>[0]> = {}): Promise<Store> => {
  const store = await openStore({ file, patience: 50, ...options });
  opened.push(store);
  return store;
};
const checksum = (): string => createHash("sha256").update(readFileSync(file)).digest("hex");

/** A store with something in it, closed. */
async function makeStore(): Promise<void> {
  const store = await open({ mustExist: false });
  await settle(store);
  await store.close();
}

function edit(work: (raw: Database.Database) => void): void {
  const raw = new Database(file);
  work(raw);
  raw.close();
}

describe("making a store", () => {
  it("takes every migration, and a second time none", async () => {
    expect(await migrateStore(file)).toEqual([
      "0001-initial",
      "0002-consent",
      "0003-documents",
      "0004-authentication-limits",
      "0005-lookup-quotas",
      "0006-identifier-held-once",
    ]);
    const before = checksum();
    expect(await migrateStore(file)).toEqual([]);
    expect(checksum()).toBe(before);
  });

  it("takes a migration wholly or not at all", async () => {
    await migrateStore(file);
    const raw = connect(file, 50);
    const broken: Migration = {
      async up(db) {
        await db.schema.createTable("half").addColumn("id", "text").execute();
        throw new Error("the second half fails");
      },
    };
    const known = allMigrations(sqliteTypes);
    const failing = migrate(new Kysely({ dialect: sqliteDialect(raw, 50) }), { ...known, "9999-broken": broken });
    await expect(failing).rejects.toThrow("the second half fails");
    expect(raw.prepare("select name from sqlite_master where name = 'half'").get()).toBeUndefined();
    expect(raw.prepare("select name from kysely_migration").pluck().all()).toEqual([
      "0001-initial",
      "0002-consent",
      "0003-documents",
      "0004-authentication-limits",
      "0005-lookup-quotas",
      "0006-identifier-held-once",
    ]);
    raw.close();
  });

  it("leaves an identifier that several claimed to the oldest of the living", async () => {
    await makeStore();
    edit((raw) => {
      raw.exec("drop index participants_by_identifier");
      raw.exec("create index participants_by_identifier on participants (lower(participant_id))");
      raw.exec("delete from kysely_migration where name = '0006-identifier-held-once'");
      const insert = raw.prepare(
        "insert into participants (id, account_id, name, email, country_code, participant_id, created_at, deleted_at)" +
          " values (?, 'acc_1', 'x', 'x@example.test', 'CZ', ?, ?, ?)",
      );
      insert.run("old_0", "0208:a", 0, 1);
      insert.run("old_3", "0208:A", 2, null);
      insert.run("old_2", "0208:a", 1, null);
      insert.run("old_1", "0208:A", 1, null);
      insert.run("old_4", "0208:b", 3, null);
      insert.run("old_5", null, 3, null);
    });
    expect(await migrateStore(file)).toEqual(["0006-identifier-held-once"]);
    edit((raw) =>
      expect(
        raw.prepare("select id, participant_id from participants where name = 'x' order by id").raw().all(),
      ).toEqual([
        ["old_0", "0208:a"],
        ["old_1", "0208:A"],
        ["old_2", null],
        ["old_3", null],
        ["old_4", "0208:b"],
        ["old_5", null],
      ]),
    );
  });

  it("gives each store an epoch of its own", async () => {
    const first = await open({ mustExist: false });
    const second = await open({ file: join(directory, "other.db"), mustExist: false });
    expect(await first.epoch()).not.toBe(await second.epoch());
  });

  it("lets nobody but its owner read it", async () => {
    const store = await open({ mustExist: false });
    await settle(store);
    for (const name of readdirSync(directory)) expect(statSync(join(directory, name)).mode & 0o777).toBe(0o600);
    expect(readdirSync(directory)).toContain("store.db-wal");
  });

  it("works with a log that is synced at every commit [renew/answered-renewal-is-durable]", async () => {
    await migrateStore(file);
    const raw = connect(file, 50);
    makeDurable(raw);
    const pragma = (name: string) => raw.pragma(name, { simple: true });
    expect([pragma("journal_mode"), pragma("synchronous"), pragma("foreign_keys")]).toEqual(["wal", 2, 1]);
    raw.close();
  });
});

describe("a store that cannot be opened says why in one sentence, and stays as it is", () => {
  const refusal = async (options: Partial<Parameters<typeof openStore>[0]> = {}): Promise<string> => {
    const error = await open(options).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StoreUnavailable);
    const { message } = error as StoreUnavailable;
    expect(message).toMatch(/^[^.]+(\.\w+[^.]*)*\.$/);
    return message;
  };
  const log = () => (existsSync(`${file}-wal`) ? readFileSync(`${file}-wal`) : Buffer.alloc(0));
  const refusedUntouched = async (): Promise<string> => {
    const before = [checksum(), log()];
    const message = await refusal();
    expect([checksum(), log()]).toEqual(before);
    return message;
  };

  it("when there is none", async () => {
    expect(await refusal()).toBe(`There is no store at "${file}"; make one with "countersign migrate".`);
    expect(existsSync(file)).toBe(false);
  });

  it("when its directory does not exist, or is none", async () => {
    const inside = join(directory, "no", "store.db");
    expect(await refusal({ file: inside, mustExist: false })).toContain("does not exist");
    writeFileSync(file, "");
    expect(await refusal({ file: join(file, "store.db"), mustExist: false })).toContain("is not a directory");
  });

  it("when a directory is named", async () => {
    mkdirSync(file);
    expect(await refusal()).toContain("is not a file");
  });

  it("when the file is empty", async () => {
    writeFileSync(file, "");
    expect(await refusedUntouched()).toContain('run "countersign migrate"');
  });

  it("when the file is no database", async () => {
    writeFileSync(file, "once upon a time there was a file that held something else ".repeat(100));
    expect(await refusedUntouched()).toContain("is no SQLite database");
  });

  it("when the database is somebody else's, which migrating leaves alone too", async () => {
    edit((raw) => raw.pragma("application_id = 7"));
    expect(await refusedUntouched()).toContain("not a store of this program");
    edit((raw) => raw.exec("pragma application_id = 0; create table songs (name text)"));
    expect(await refusedUntouched()).toContain("not a store of this program");
    const before = checksum();
    await expect(migrateStore(file)).rejects.toThrow("not a store of this program");
    expect(checksum()).toBe(before);
  });

  it("when a newer version wrote it, which migrating leaves alone too", async () => {
    await makeStore();
    edit((raw) => raw.exec("insert into kysely_migration values ('9999-later', '2099-01-01T00:00:00.000Z')"));
    expect(await refusedUntouched()).toContain("newer version");
    await expect(migrateStore(file)).rejects.toThrow("newer version");
  });

  it("when a migration is missing", async () => {
    await makeStore();
    edit((raw) => raw.exec("delete from kysely_migration"));
    expect(await refusedUntouched()).toContain('run "countersign migrate"');
  });

  it("when its beginning is damaged", async () => {
    await makeStore();
    truncateSync(file, 5000);
    expect(await refusedUntouched()).toContain("is damaged");
  });

  it.each([0, 100, 4096])("when it crashed and is damaged from byte %i on: its log is still there", async (from) => {
    const store = await open({ mustExist: false });
    await settle(store);
    const damaged = join(directory, "damaged.db");
    writeFileSync(`${damaged}-wal`, readFileSync(`${file}-wal`));
    await store.close();
    writeFileSync(damaged, readFileSync(file).fill(0xa5, from));
    file = damaged;
    expect(log().length).toBeGreaterThan(0);
    expect(await refusedUntouched()).toMatch(/damaged|no SQLite database/);
  });

  it("when there is no place for its log", async () => {
    await makeStore();
    mkdirSync(`${file}-wal`);
    expect(await refusal()).toContain("cannot be opened");
  });

  it("when another program holds it", async () => {
    await makeStore();
    const raw = new Database(file);
    raw.pragma("locking_mode = EXCLUSIVE");
    raw.exec("begin exclusive");
    expect(await refusal()).toContain("locked by another program");
    raw.close();
    expect(await (await open()).accounts()).toHaveLength(1);
  });

  it("when it is a back-up that is to be served", async () => {
    const store = await open({ mustExist: false });
    const copy = join(directory, "copy.db");
    await store.backup(copy);
    const before = readFileSync(copy);
    expect(await refusal({ file: copy, forServing: true })).toContain('"countersign restore"');
    expect(readFileSync(copy).equals(before)).toBe(true);
    expect(await (await open({ file: copy })).epoch()).toBe(await store.epoch());
  });
});
