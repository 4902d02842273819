import { existsSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { freshDirectory, masterKeyFile, run } from "./fixtures/command.ts";
import { expectOneSentence, issuer, migrated, serveRefused } from "./fixtures/refusal.ts";

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
