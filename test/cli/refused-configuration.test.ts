import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { freshDirectory, masterKeyFile, run } from "./fixtures/command.ts";
import { expectOneSentence, issuer, migrated, serveRefused } from "./fixtures/refusal.ts";
import { serve } from "./fixtures/server.ts";

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

  test("behind a proxy of which nobody said whether it tells whose requests it passes on", async () => {
    const env = { COUNTERSIGN_ISSUER: issuer.COUNTERSIGN_ISSUER, COUNTERSIGN_MASTER_KEY_FILE: masterKeyFile() };
    const outcome = await serveRefused(await migrated(), env);
    expectOneSentence(outcome, 2, /COUNTERSIGN_FORWARDED_FOR is missing: write yes .*, or no/, outcome.exitCode);
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
