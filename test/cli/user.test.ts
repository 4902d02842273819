import { describe, expect, test } from "vitest";
import { run, runJson } from "./fixtures/inside.ts";
import { storeWithAccount } from "./fixtures/store-with-account.ts";

describe("countersign user", () => {
  test("add takes the password from standard input, never from the command line", async () => {
    const { data, account } = await storeWithAccount();
    const add = ["user", "add", "--data", data, "--account", account, "--login"];
    expect(await runJson([...add, "jana@example.com"], {}, "korektní kůň baterie\n")).toEqual({
      id: expect.stringMatching(/^usr_[0-9a-f]{32}$/),
      account,
      login: "jana@example.com",
    });
    const short = await run([...add, "petr@example.com"], {}, "krátké\n");
    expect(short).toMatchObject({ exitCode: 2, err: expect.stringMatching(/must have 12 to 1024 characters/) });
    const taken = await run([...add, "jana@example.com", "--generate"]);
    expect(taken.exitCode).toBe(1);
    const generated = await runJson(["user", "reset-password", "jana@example.com", "--generate", "--data", data]);
    expect(generated.password).toMatch(/^[\w-]{20}$/);
    expect((await run(["user", "reset-password", "nobody@example.com", "--data", data], {}, "x")).exitCode).toBe(1);
  });
});
