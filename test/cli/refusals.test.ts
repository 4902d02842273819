import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, onTestFinished, test } from "vitest";
import { freshDirectory, masterKeyFile, type Outcome, run } from "./fixtures/command.ts";
import { runJson } from "./fixtures/inside.ts";
import { serve } from "./fixtures/server.ts";

const issuer = { COUNTERSIGN_ISSUER: "https://api.example.com", PORT: "0" };

/** One clear sentence, no stack trace, nothing on standard output. */
function expectOneSentence({ err, out }: Outcome, exitCode: number, sentence: RegExp, actual: number | null): void {
  expect(err).toMatch(sentence);
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(err).not.toMatch(/^\s+at |node:internal|\.ts:\d/m);
  expect(out).toBe("");
  expect(actual).toBe(exitCode);
}

/** What a directory holds: a store by its rows, anything else by its bytes. */
const contents = (directory: string): Record<string, unknown> =>
  Object.fromEntries(
    readdirSync(directory)
      .filter((name) => !/-(wal|shm)$/.test(name))
      .map((name) => [name, rows(join(directory, name)) ?? digest(join(directory, name))]),
  );

const digest = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

/** Every row but the count of probes, with which a store shows that it can write. Undefined for what is no sound store. */
function rows(file: string): object | undefined {
  const copy = join(freshDirectory(), "copy.db");
  for (const companion of ["", "-wal"])
    if (existsSync(file + companion)) copyFileSync(file + companion, copy + companion);
  const store = new Database(copy);
  try {
    if (store.pragma("integrity_check", { simple: true }) !== "ok") return undefined;
    const tables = store.prepare<[], { name: string }>("select name from sqlite_master where type = 'table'").all();
    const all = tables.map(({ name }) => [name, store.prepare(`select * from "${name}"`).all()]);
    return { ...Object.fromEntries(all), store: store.prepare("select id, epoch, is_backup from store").all() };
  } catch {
    return undefined;
  } finally {
    store.close();
  }
}

async function migrated(): Promise<string> {
  const data = freshDirectory();
  await runJson(["migrate", "--data", data]);
  return data;
}

/** Runs `serve` and proves that the data directory is as it was. */
async function serveRefused(data: string, environment: Record<string, string>, args: readonly string[] = []) {
  const before = contents(data);
  const outcome = await run(["serve", "--data", data, ...args], environment);
  expect(contents(data)).toEqual(before);
  return outcome;
}

describe("serve refuses unsafe configuration", () => {
  test("and names every reason at once", async () => {
    const data = freshDirectory();
    const key = masterKeyFile(freshDirectory(), 0o644);
    chmodSync(key, 0o644);
    const { exitCode, err, out } = await serveRefused(data, {
      PORT: "http",
      COUNTERSIGN_ISSUER: "http://api.example.com",
      COUNTERSIGN_MASTER_KEY_FILE: key,
      COUNTERSIGN_CONTROL_PORT: "4000",
      COUNTERSIGN_ISSUR: "x",
      COUNTERSIGN_HOST: "0.0.0.0",
    });
    expect(exitCode).toBe(2);
    expect(out).toBe("");
    expect(err.trim().split("\n")).toEqual([
      "countersign: 7 problems",
      '  - PORT is "http": write a port from 1 to 65535, or 0 for any free one',
      '  - COUNTERSIGN_ISSUR is no setting: remove it, or see "countersign serve --help" for the ones there are',
      "  - COUNTERSIGN_ISSUER is http://api.example.com: write an https origin, for tokens travel to it",
      "  - COUNTERSIGN_HOST is 0.0.0.0, and plain HTTP is spoken there: listen on 127.0.0.1, or, where TLS ends at a proxy that alone reaches this port, say so with COUNTERSIGN_BEHIND_PROXY=yes (--behind-proxy)",
      "  - COUNTERSIGN_CONTROL_PORT is set: remove it, only the demo (--demo) has a control server",
      expect.stringMatching(
        /^ {2}- COUNTERSIGN_MASTER_KEY_FILE names .*, which everyone on this machine can use: chmod 600 it$/,
      ),
      `  - There is no store at "${join(data, "countersign.db")}"; make one with "countersign migrate"`,
    ]);
  });

  test("as JSON for programs, in a stable shape", async () => {
    const { exitCode, err } = await serveRefused(await migrated(), { PORT: "0" }, ["--json"]);
    expect(exitCode).toBe(2);
    expect(JSON.parse(err)).toEqual({
      error: {
        code: "configuration",
        message: expect.stringContaining("COUNTERSIGN_ISSUER is missing"),
        problems: [
          expect.stringContaining("COUNTERSIGN_ISSUER"),
          expect.stringContaining("COUNTERSIGN_MASTER_KEY_FILE"),
        ],
      },
    });
  });

  test.each([
    [{ COUNTERSIGN_ISSUER: "https://api.example.com/" }, /^countersign: COUNTERSIGN_ISSUER is .*without a path/],
    [{ COUNTERSIGN_MASTER_KEY_FILE: "" }, /^countersign: COUNTERSIGN_MASTER_KEY_FILE is empty: write a path$/m],
    [{ COUNTERSIGN_BEHIND_PROXY: "perhaps", COUNTERSIGN_HOST: "0.0.0.0" }, /COUNTERSIGN_BEHIND_PROXY is "perhaps"/],
    [{ COUNTERSIGN_DATA: "" }, /^countersign: COUNTERSIGN_DATA is empty: write a path$/m],
  ])("of which %j is named once: what is broken is not missing as well", async (broken, sentence) => {
    const environment = { ...issuer, COUNTERSIGN_DATA: await migrated(), COUNTERSIGN_MASTER_KEY_FILE: masterKeyFile() };
    const outcome = await run(["serve"], { ...environment, ...broken });
    expectOneSentence(outcome, 2, sentence, outcome.exitCode);
  });

  test.each(["0.0.0.0", "::", "192.0.2.1", "api.example.com"])("with plain HTTP on %s", async (host) => {
    const env = { ...issuer, COUNTERSIGN_HOST: host, COUNTERSIGN_MASTER_KEY_FILE: masterKeyFile() };
    const outcome = await serveRefused(await migrated(), env);
    expectOneSentence(outcome, 2, /COUNTERSIGN_HOST is .*COUNTERSIGN_BEHIND_PROXY=yes/, outcome.exitCode);
  });

  test.each([
    [["--host", "0.0.0.0", "--behind-proxy"], {}],
    [["--host", "0.0.0.0"], { COUNTERSIGN_BEHIND_PROXY: "yes" }],
    [["--host", "localhost"], {}],
    [["--host", "127.0.0.2"], {}],
  ])("but not %j with %j", async (args, environment) => {
    expect((await serve(await migrated(), environment, args)).address).toMatch(/^http:/);
  });

  test("with an http issuer on a name that only looks like loopback", async () => {
    const env = { COUNTERSIGN_ISSUER: "http://127.0.0.1.example.com", COUNTERSIGN_MASTER_KEY_FILE: masterKeyFile() };
    const outcome = await serveRefused(await migrated(), env);
    expectOneSentence(outcome, 2, /COUNTERSIGN_ISSUER .* https origin/, outcome.exitCode);
  });

  test("with a master key file that is missing", async () => {
    const outcome = await serveRefused(await migrated(), { ...issuer, COUNTERSIGN_MASTER_KEY_FILE: "/nowhere/key" });
    expectOneSentence(
      outcome,
      2,
      /COUNTERSIGN_MASTER_KEY_FILE names \/nowhere\/key, which does not exist/,
      outcome.exitCode,
    );
  });

  test("with a master key that is half written, and does not repeat it", async () => {
    const half = "aGFsZiBhIGtleQ";
    const outcome = await serveRefused(await migrated(), { ...issuer, COUNTERSIGN_MASTER_KEY: half });
    expectOneSentence(outcome, 2, /COUNTERSIGN_MASTER_KEY is not 32 bytes in base64/, outcome.exitCode);
    expect(outcome.err).not.toContain(half);
  });

  test("with two master keys", async () => {
    const env = { COUNTERSIGN_MASTER_KEY: "x", COUNTERSIGN_MASTER_KEY_FILE: masterKeyFile() };
    const outcome = await serveRefused(await migrated(), { ...issuer, ...env });
    expectOneSentence(outcome, 2, /both set: remove one/, outcome.exitCode);
  });

  test("on the store of a demo", async () => {
    const data = await migrated();
    writeFileSync(join(data, "demo.json"), "{}");
    const outcome = await serveRefused(data, { ...issuer, COUNTERSIGN_MASTER_KEY_FILE: masterKeyFile() });
    expectOneSentence(outcome, 2, /which holds a demo/, outcome.exitCode);
  });
});

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

describe("serve refuses a port", () => {
  test("that another program listens on", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as { port: number };
    const data = await migrated();
    const outcome = await run(["serve", "--data", data, "--port", String(port)], {
      ...issuer,
      COUNTERSIGN_MASTER_KEY_FILE: masterKeyFile(),
    });
    expectOneSentence(outcome, 1, new RegExp(`Another program listens on port ${port}`), outcome.exitCode);
  });

  test("of the demo's hooks that another program listens on, and ends", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as { port: number };
    const outcome = await run(["serve", "--demo", "--data", freshDirectory()], {
      PORT: "0",
      COUNTERSIGN_CONTROL_PORT: String(port),
    });
    expectOneSentence(outcome, 1, /another with COUNTERSIGN_CONTROL_PORT/, outcome.exitCode);
  });

  test("on an address that is not this machine's", async () => {
    const outcome = await run(["serve", "--data", await migrated(), "--host", "192.0.2.1", "--behind-proxy"], {
      ...issuer,
      COUNTERSIGN_MASTER_KEY_FILE: masterKeyFile(),
    });
    expectOneSentence(outcome, 1, /COUNTERSIGN_HOST/, outcome.exitCode);
  });
});

describe("serve --demo refuses", () => {
  test("a data directory that can't be made", async () => {
    const file = join(freshDirectory(), "file");
    writeFileSync(file, "");
    const outcome = await run(["serve", "--demo", "--data", join(file, "data")], { PORT: "0" });
    expectOneSentence(outcome, 2, /COUNTERSIGN_DATA is .* can't be written/, outcome.exitCode);
  });

  test("a store that is no demo's", async () => {
    const data = await migrated();
    const outcome = await serveRefused(data, { PORT: "0" }, ["--demo"]);
    expectOneSentence(outcome, 1, /holds a store that is no demo's/, outcome.exitCode);
    expect(existsSync(join(data, "demo.json"))).toBe(false);
  });

  test("a demo whose secrets are gone", async () => {
    const data = await migrated();
    writeFileSync(join(data, "demo.json"), JSON.stringify({ masterKey: "x", clockOffset: 0 }));
    const outcome = await serveRefused(data, { PORT: "0" }, ["--demo"]);
    expectOneSentence(outcome, 1, /delete the directory .* to start a new demo/, outcome.exitCode);
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
