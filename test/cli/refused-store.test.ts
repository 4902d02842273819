import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { freshDirectory, masterKeyFile, run } from "./fixtures/command.ts";
import { runJson } from "./fixtures/inside.ts";
import { expectOneSentence, issuer, migrated, serveRefused } from "./fixtures/refusal.ts";
import { serve } from "./fixtures/server.ts";

describe("serve refuses a store it can't trust, and leaves it untouched", () => {
  test("one that is missing, and makes neither it nor its directory", async () => {
    const data = join(freshDirectory(), "countersing");
    const outcome = await run(["serve", "--data", data], { ...issuer, COUNTERSIGN_MASTER_KEY_FILE: masterKeyFile() });
    expectOneSentence(
      outcome,
      1,
      /There is no store at ".*countersing.*"; make one with "countersign migrate"/,
      outcome.exitCode,
    );
    expect(existsSync(data)).toBe(false);
  });

  test("a back-up that was not restored, together with everything else", async () => {
    const data = await migrated();
    const copy = freshDirectory();
    await runJson(["backup", join(copy, "countersign.db"), "--data", data]);
    const alone = await serveRefused(copy, { ...issuer, COUNTERSIGN_MASTER_KEY_FILE: masterKeyFile() });
    expectOneSentence(alone, 1, /is a back-up.*countersign restore/, alone.exitCode);
    const { err, exitCode } = await serveRefused(copy, { PORT: "0", COUNTERSIGN_MASTER_KEY_FILE: masterKeyFile() });
    expect(exitCode).toBe(2);
    expect(err).toContain("COUNTERSIGN_ISSUER is missing");
    expect(err).toContain("is a back-up");
  });

  test("a damaged one", async () => {
    const data = await migrated();
    const file = join(data, "countersign.db");
    const bytes = readFileSync(file);
    writeFileSync(file, Buffer.concat([bytes.subarray(0, 100), Buffer.alloc(8_000, 0x5a), bytes.subarray(8_100)]));
    const outcome = await serveRefused(data, { ...issuer, COUNTERSIGN_MASTER_KEY_FILE: masterKeyFile() });
    expectOneSentence(outcome, 1, /damaged.*countersign restore/, outcome.exitCode);
  });

  test("a file that is no database", async () => {
    const data = freshDirectory();
    writeFileSync(join(data, "countersign.db"), "this is no database, however long you look at it\n".repeat(50));
    const outcome = await serveRefused(data, { ...issuer, COUNTERSIGN_MASTER_KEY_FILE: masterKeyFile() });
    expectOneSentence(outcome, 1, /not a store/, outcome.exitCode);
  });

  test("one that another program has locked", async () => {
    const data = await migrated();
    await lockFromAnotherProcess(join(data, "countersign.db"));
    const outcome = await run(["serve", "--data", data], {
      ...issuer,
      COUNTERSIGN_MASTER_KEY_FILE: masterKeyFile(),
    });
    expectOneSentence(outcome, 1, /is locked by another program/, outcome.exitCode);
  });

  test("one whose keys another master key sealed", async () => {
    const data = await migrated();
    const mine = masterKeyFile();
    await ranOnce(data, mine);
    const outcome = await serveRefused(data, { ...issuer, COUNTERSIGN_MASTER_KEY_FILE: masterKeyFile() });
    expectOneSentence(outcome, 1, /master key does not open key/, outcome.exitCode);
  });
});

/** Lets a server make its keys. */
async function ranOnce(data: string, keyFile: string): Promise<void> {
  const { child, ended } = await serve(data, {}, [], keyFile);
  child.kill("SIGTERM");
  expect((await ended).exitCode).toBe(0);
}

/** Not from this process: reading the file here, as these tests do, would drop the lock again (fcntl(2)). */
async function lockFromAnotherProcess(file: string): Promise<void> {
  const script = `
    const store = new (require("better-sqlite3"))(process.argv[1]);
    store.pragma("locking_mode = EXCLUSIVE");
    store.exec("begin exclusive");
    console.log("locked");
    setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ["-e", script, file], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => {
    other.kill("SIGKILL");
  });
  await new Promise((resolve) => other.stdout.once("data", resolve));
}
