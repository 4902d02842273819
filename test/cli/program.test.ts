import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { TOP_VERBS, VERB_GROUPS } from "../../src/cli/all-verbs.ts";
import { freshDirectory } from "./fixtures/command.ts";
import { run, runJson } from "./fixtures/inside.ts";

const COMMANDS = [
  ["serve"],
  ...TOP_VERBS.map(({ name }) => [name]),
  ...VERB_GROUPS.flatMap((group) => group.verbs.map(({ name }) => [group.name, name])),
].map((words) => words.map((word) => word.split(" ", 1)[0] ?? ""));

describe("countersign", () => {
  test.each(COMMANDS.map((words) => [words.join(" "), words] as const))(
    "%s explains itself with an example",
    async (name, words) => {
      const { exitCode, out, err } = await run([...words, "--help"]);
      expect(exitCode).toBe(0);
      expect(err).toBe("");
      expect(out).toContain("Examples:");
      expect(out).toContain(`$ countersign ${name}`);
      expect(out).toContain("--json");
    },
  );

  test("says what it is and which version", async () => {
    expect((await run(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    const { exitCode, err } = await run([]);
    expect(exitCode).toBe(2);
    expect(err).toContain("Usage: countersign");
  });

  test("an unknown command or option is a usage error in one sentence", async () => {
    expect(await run(["frobnicate"])).toMatchObject({
      exitCode: 2,
      err: "countersign: unknown command 'frobnicate'. See --help.\n",
    });
    expect(await run(["client", "list", "--bogus"])).toMatchObject({
      exitCode: 2,
      err: "countersign: unknown option '--bogus'. See --help.\n",
    });
    const { err, exitCode } = await run(["client", "lst", "--json"]);
    expect(exitCode).toBe(2);
    expect(JSON.parse(err)).toEqual({
      error: { code: "usage", message: "unknown command 'lst' (Did you mean list?). See --help." },
    });
  });

  test("a sentence ends with one full stop", async () => {
    const misspelt = await run(["conform", "http://127.0.0.1:1", "--runs", "many"]);
    expect(misspelt.err).toMatch(/ 1 or more\. See --help\.\n$/);
  });

  test("everything that is missing is named at once", async () => {
    const { exitCode, err } = await run(["client", "create", "--json"]);
    expect(exitCode).toBe(2);
    expect(JSON.parse(err).error.problems).toEqual(["--account is missing", "--name is missing", "--scope is missing"]);
  });

  test("without a store every command says how to make one", async () => {
    const { exitCode, err } = await run(["account", "list", "--data", freshDirectory()]);
    expect(exitCode).toBe(1);
    expect(err).toMatch(/^countersign: There is no store at .*; make one with "countersign migrate"\.\n$/);
  });

  test("the store is its owner's alone", async () => {
    const data = join(freshDirectory(), "new");
    await runJson(["migrate", "--data", data]);
    expect(statSync(data).mode & 0o777).toBe(0o700);
    expect(statSync(join(data, "countersign.db")).mode & 0o777).toBe(0o600);
    expect(await runJson(["migrate", "--data", data])).toEqual({ store: join(data, "countersign.db"), applied: [] });
  });
});
