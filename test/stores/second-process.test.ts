import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../src/stores/open.ts";
import { restoreBackup } from "../../src/stores/sqlite/restore.ts";
import { Conflict } from "../../src/stores/store.ts";
import { temporaryDirectory } from "./sqlite-lab.ts";
import { NOW, newToken, redeem, settle } from "./world.ts";

const PROGRAM = fileURLToPath(new URL("second-process.ts", import.meta.url));

let directory: string;
let remove: () => void;
let file: string;

beforeEach(() => {
  ({ directory, remove } = temporaryDirectory());
  file = join(directory, "store.db");
});
afterEach(() => remove());

const start = (task: string, name = ""): ChildProcess & { stdout: NonNullable<ChildProcess["stdout"]> } => {
  const child = spawn(process.execPath, [PROGRAM, task, file, name], { stdio: ["pipe", "pipe", "inherit"] });
  return child;
};
const run = async (task: string, name?: string): Promise<string> => {
  const child = start(task, name);
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  expect(code).toBe(0);
  return output;
};

describe("a second process at the same file", () => {
  it("that makes the store at the same time: it is made once", async () => {
    const taken = await Promise.all([run("migrate"), run("migrate")]);
    expect(taken.flatMap((names) => JSON.parse(names))).toEqual([
      "0001-initial",
      "0002-consent",
      "0003-documents",
      "0004-authentication-limits",
      "0005-lookup-quotas",
      "0006-identifier-held-once",
    ]);
  });

  it("administers while this one serves, and neither loses anything", async () => {
    const store = await openStore({ file, mustExist: false, patience: 10_000 });
    await settle(store);
    let working = true;
    const others = Promise.all([run("administer", "a"), run("administer", "b")]).finally(() => {
      working = false;
    });
    let generation = 0;
    while (working) {
      const { redemption } = await redeem(store, newToken({ generation }));
      expect(redemption.kind).toBe("rotate");
      generation += 1;
    }
    await others;
    expect(generation).toBeGreaterThan(50);
    expect(await store.accounts()).toHaveLength(101);
    const { facts } = await store.redemptionFacts(newToken(), NOW);
    expect(facts.family?.generation).toBe(generation);
    await store.close();
  });

  it("redeems the same tokens: each generation is made by one of them and retried by the other, or is spent", async () => {
    const store = await openStore({ file, mustExist: false, patience: 10_000 });
    await settle(store);
    const runs = await Promise.all([run("redeem", "a"), run("redeem", "b")]);
    const rotations = runs.flatMap((kinds) => JSON.parse(kinds)).filter((kind: string) => kind === "rotate");
    const { facts } = await store.redemptionFacts(newToken(), NOW);
    expect(rotations).toHaveLength(facts.family?.generation ?? 0);
    await store.close();
  });

  it("keeps a back-up from being restored under it", async () => {
    const store = await openStore({ file, mustExist: false });
    const copy = join(directory, "copy.db");
    await store.backup(copy);
    await store.close();
    const child = start("hold");
    await once(child.stdout, "data");
    await expect(restoreBackup(copy, file)).rejects.toThrow(Conflict);
    child.stdin?.end();
    await once(child, "exit");
    await restoreBackup(copy, file);
  });
});
