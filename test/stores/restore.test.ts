import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../src/stores/open.ts";
import { lockOut } from "../../src/stores/sqlite/lock-out.ts";
import { restoreBackup } from "../../src/stores/sqlite/restore.ts";
import { Conflict, NotFound, StoreUnavailable } from "../../src/stores/store.ts";
import { temporaryDirectory } from "./sqlite-lab.ts";
import { NOW, newToken, redeem, settle } from "./world.ts";

let directory: string;
let remove: () => void;
let target: string;
let copy: string;
let epoch: string;

/** A store that was backed up and went on: the copy holds generation 1, the store generation 2. */
beforeEach(async () => {
  ({ directory, remove } = temporaryDirectory());
  [target, copy] = [join(directory, "store.db"), join(directory, "copy.db")];
  const store = await openStore({ file: target, mustExist: false });
  await settle(store);
  await redeem(store, newToken());
  await store.backup(copy);
  await redeem(store, newToken({ generation: 1 }));
  epoch = await store.epoch();
  await store.close();
});
afterEach(() => remove());

const generationIn = async (file: string): Promise<number | undefined> => {
  const store = await openStore({ file, forServing: true });
  const { facts } = await store.redemptionFacts(newToken(), NOW);
  await store.close();
  return facts.family?.generation;
};

describe("restoring a back-up", () => {
  it("puts it in place under an epoch of its own, and it can be served", async () => {
    const restored = await restoreBackup(copy, target, { now: NOW });
    expect(restored.epoch).toMatch(/^[0-9a-f]{32}$/);
    expect(restored.epoch).not.toBe(epoch);
    const store = await openStore({ file: target, forServing: true });
    expect(await store.epoch()).toBe(restored.epoch);
    const line = { at: NOW, accountId: null, actor: "operator", event: "store.restored", subject: restored.epoch };
    expect(await store.auditLog(1)).toEqual([line]);
    await store.close();
    expect(await generationIn(target)).toBe(1);
  });

  it("gives every restoration another epoch", async () => {
    const first = await restoreBackup(copy, target, { now: NOW });
    const second = await restoreBackup(copy, target, { now: NOW + 1 });
    expect(second.epoch).not.toBe(first.epoch);
  });

  it("keeps the store that was there, unless told not to", async () => {
    const { previous = "" } = await restoreBackup(copy, target, { now: NOW });
    expect(previous).toBe(`${target}.before-restore-${NOW}`);
    expect(await generationIn(previous)).toBe(2);
    expect((await restoreBackup(copy, target, { keepPrevious: false })).previous).toBeUndefined();
    expect(readdirSync(directory).sort()).toEqual(["copy.db", "store.db", `store.db.before-restore-${NOW}`]);
  });

  it("leaves the back-up as it is", async () => {
    const before = readFileSync(copy);
    await restoreBackup(copy, target);
    expect(readFileSync(copy).equals(before)).toBe(true);
  });

  it("works where no store was, and where one was so damaged that nothing can open it", async () => {
    const fresh = join(directory, "fresh.db");
    expect((await restoreBackup(copy, fresh)).previous).toBeUndefined();
    expect(await generationIn(fresh)).toBe(1);
    writeFileSync(target, "ruins ".repeat(1000));
    writeFileSync(`${target}-wal`, "old log");
    const { previous = "" } = await restoreBackup(copy, target);
    expect(await generationIn(target)).toBe(1);
    expect(readFileSync(previous, "utf8")).toBe("ruins ".repeat(1000));
    expect(readFileSync(`${previous}-wal`, "utf8")).toBe("old log");
  });

  it("never lets the log of the old store run into the new one", async () => {
    const crashed = join(directory, "crashed");
    mkdirSync(crashed);
    const store = await openStore({ file: target });
    await redeem(store, newToken({ generation: 2 }));
    for (const companion of ["", "-wal"]) {
      writeFileSync(join(crashed, `store.db${companion}`), readFileSync(target + companion));
    }
    await store.close();
    const { previous = "" } = await restoreBackup(copy, join(crashed, "store.db"));
    expect(await generationIn(join(crashed, "store.db"))).toBe(1);
    expect(await generationIn(previous)).toBe(3);
  });

  it("works on a store that is whole in one file, which nobody else can open meanwhile", async () => {
    const store = await openStore({ file: target });
    await redeem(store, newToken({ generation: 2 }));
    const crashed = join(directory, "crashed.db");
    for (const companion of ["", "-wal"]) writeFileSync(crashed + companion, readFileSync(target + companion));
    await store.close();
    const letIn = lockOut(crashed);
    expect(existsSync(`${crashed}-wal`)).toBe(false);
    await expect(openStore({ file: crashed, patience: 10 })).rejects.toThrow("locked by another program");
    letIn();
    expect(await generationIn(crashed)).toBe(3);
  });

  describe("is refused, and changes nothing,", () => {
    const refused = async (file: string, kind: typeof Conflict | typeof NotFound | typeof StoreUnavailable) => {
      const before = readFileSync(target);
      const names = readdirSync(directory);
      const error = await restoreBackup(file, target).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(kind);
      expect(readdirSync(directory)).toEqual(names);
      expect(readFileSync(target).equals(before)).toBe(true);
      return (error as Error).message;
    };

    it("while the store is open", async () => {
      const store = await openStore({ file: target });
      await expect(restoreBackup(copy, target)).rejects.toThrow(/in use; stop the server/);
      expect((await redeem(store, newToken({ generation: 2 }))).redemption.kind).toBe("rotate");
      await store.close();
      expect(readdirSync(directory)).toEqual(["copy.db", "store.db"]);
    });

    it("from a file that is not there", async () => {
      expect(await refused(join(directory, "none.db"), NotFound)).toBe(
        `There is no file "${join(directory, "none.db")}".`,
      );
    });

    it("into a directory that is not there", async () => {
      await expect(restoreBackup(copy, join(directory, "none", "store.db"))).rejects.toThrow(NotFound);
    });

    it("from the store itself, and from a store at work", async () => {
      expect(await refused(target, Conflict)).toContain("is the store itself");
      writeFileSync(`${copy}-wal`, "log");
      expect(await refused(copy, Conflict)).toContain('"countersign backup"');
    });

    it("from a file that is no database, or somebody else's, or empty", async () => {
      const other = join(directory, "other.db");
      writeFileSync(other, "no database at all, whatever its name says ".repeat(200));
      expect(await refused(other, StoreUnavailable)).toContain("damaged, or no back-up of a store");
      writeFileSync(other, "");
      expect(await refused(other, StoreUnavailable)).toContain("no back-up of a store");
      const raw = new Database(other);
      raw.exec("create table songs (name text)");
      raw.close();
      expect(await refused(other, StoreUnavailable)).toContain("no back-up of a store");
    });

    it("from a damaged back-up, wherever the damage is", async () => {
      const whole = readFileSync(copy);
      for (const page of [0, 1, Math.floor(whole.length / 8192), whole.length / 4096 - 1]) {
        const damaged = Buffer.from(whole);
        damaged.fill(0xa5, page * 4096, (page + 1) * 4096);
        writeFileSync(copy, damaged);
        expect(await refused(copy, StoreUnavailable)).toContain("damaged");
      }
      writeFileSync(copy, whole);
      truncateSync(copy, whole.length - 4096);
      expect(await refused(copy, StoreUnavailable)).toContain("damaged");
    });

    it("from a back-up that a newer version made", async () => {
      const raw = new Database(copy);
      raw.exec("insert into kysely_migration values ('9999-later', '2099-01-01T00:00:00.000Z')");
      raw.close();
      expect(await refused(copy, StoreUnavailable)).toContain("newer version");
    });
  });
});
