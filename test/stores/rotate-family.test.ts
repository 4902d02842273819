import { join } from "node:path";
import { expect, it } from "vitest";
import { findFamily } from "../../src/stores/families.ts";
import { rotateFamily } from "../../src/stores/rotate-family.ts";
import { connect, makeDurable } from "../../src/stores/sqlite/connect.ts";
import { sqliteEngine } from "../../src/stores/sqlite/engine.ts";
import { migrateStore } from "../../src/stores/sqlite/migrate.ts";
import { temporaryDirectory } from "./sqlite-lab.ts";
import { NOW, newToken } from "./world.ts";

it("never moves a family that is at another generation than was read, whatever was decided", async () => {
  const { directory, remove } = temporaryDirectory();
  const file = join(directory, "store.db");
  await migrateStore(file);
  const raw = connect(file, 50);
  makeDurable(raw);
  const engine = sqliteEngine(raw, 50);
  const live = (generation: number) => ({ generation, macKeyId: "mac_1", secretId: "sec_1", redeemedAt: NOW });
  await engine.write((db) => rotateFamily(db, newToken(), undefined, live(1)));
  const first = await engine.read((db) => findFamily(db, "fam_1"));
  await engine.write((db) => rotateFamily(db, newToken({ generation: 1 }), first, live(2)));
  const late = engine.write((db) => rotateFamily(db, newToken({ generation: 1 }), first, live(2)));
  await expect(late).rejects.toThrow("generation moved");
  const again = engine.write((db) => rotateFamily(db, newToken(), undefined, live(1)));
  await expect(again).rejects.toMatchObject({ code: "SQLITE_CONSTRAINT_PRIMARYKEY" });
  expect(await engine.read((db) => findFamily(db, "fam_1"))).toMatchObject({ generation: 2 });
  await engine.close();
  remove();
});
