import { describe, expect, test } from "vitest";
import { run, runJson } from "./fixtures/inside.ts";
import { storeWithAccount } from "./fixtures/store-with-account.ts";

describe("a name with control characters", () => {
  const evil = "evil\u001b[2J";
  test.each([
    ["--name", ["account", "create", "--name", evil]],
    ["--name", ["account", "create", evil]],
    ["--name", ["client", "create", "--account", "acc_1", "--scope", "admin", "--name", evil]],
    ["--name", ["participant", "add", "--account", "acc_1", "--email", "a@b", "--country", "BE", "--name", evil]],
    [
      "--rn",
      ["participant", "add", "--account", "a", "--email", "a@b", "--country", "BE", "--name", "x", "--rn", evil],
    ],
    ["--name", ["affiliate", "create", "--account", "acc_1", "--name", evil]],
    ["--login", ["user", "add", "--account", "acc_1", "--generate", "--login", evil]],
  ])("as %s is refused by the name of its field", async (field, args) => {
    const { data } = await storeWithAccount();
    expect(await run([...args, "--data", data])).toEqual({
      exitCode: 2,
      out: "",
      err: `countersign: ${field} must not hold control characters, and holds U+001B. See --help.\n`,
    });
  });
});

describe("the name of what is made", () => {
  const named = async (words: readonly string[]) => {
    const { data, account } = await storeWithAccount();
    const of = {
      account: [],
      client: ["--scope", "admin"],
      affiliate: [],
      participant: ["--email", "a@b", "--country", "BE"],
    };
    const made = Object.entries(of).map(async ([what, more]) => {
      const owner = what === "account" ? [] : ["--account", account];
      const verb = what === "participant" ? "add" : "create";
      return (await runJson([what, verb, ...words, ...owner, ...more, "--data", data])).name;
    });
    return Promise.all(made);
  };

  test("is --name, or the word after the verb, whatever is made", async () => {
    const all = ["Two words", "Two words", "Two words", "Two words"];
    expect(await named(["--name", "Two words"])).toEqual(all);
    expect(await named(["Two words"])).toEqual(all);
  });

  test("is given once, and cannot be left out", async () => {
    expect(await run(["account", "create", "one", "--name", "two"])).toMatchObject({
      exitCode: 2,
      err: "countersign: --name is given twice: write it once. See --help.\n",
    });
    expect(await run(["account", "create"])).toMatchObject({
      exitCode: 2,
      err: "countersign: --name is missing. See --help.\n",
    });
  });

  test("is explained as --name", async () => {
    for (const [what, verb] of [
      ["account", "create"],
      ["client", "create"],
      ["affiliate", "create"],
      ["participant", "add"],
    ] as const) {
      const { out } = await run([what, verb, "--help"]);
      expect(out).toMatch(/--name <name> .*\(required\)/);
      expect(out).toContain('--name "');
    }
  });
});
