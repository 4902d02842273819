import { describe, expect, test } from "vitest";
import { masterKeyFile } from "./fixtures/command.ts";
import { run, runJson } from "./fixtures/inside.ts";
import { serve } from "./fixtures/server.ts";
import { storeWithAccount } from "./fixtures/store-with-account.ts";

describe("countersign keys", () => {
  test("rotate and retire keep tokens alive until they expire", async () => {
    const { data } = await storeWithAccount();
    const keyFile = masterKeyFile();
    await serve(data, {}, [], keyFile);
    const environment = { COUNTERSIGN_MASTER_KEY_FILE: keyFile };
    const states = async () => {
      const { items } = await runJson(["keys", "list", "--data", data]);
      return items.filter(({ purpose }: { purpose: string }) => purpose === "access");
    };
    const [active] = (await states()).filter(({ state }: { state: string }) => state === "active");
    const early = await run(["keys", "rotate", "--data", data], environment);
    expect(early).toMatchObject({ exitCode: 1, err: expect.stringMatching(/too new .* wait \d+ s/) });
    const inUse = await run(["keys", "retire", active.id, "--data", data]);
    expect(inUse).toMatchObject({ exitCode: 1, err: expect.stringMatching(/in use/) });
    await runJson(["keys", "rotate", "--immediately", "--data", data], environment);
    expect((await states()).map(({ state }: { state: string }) => state).sort()).toEqual([
      "active",
      "next",
      "retiring",
    ]);
    const alive = await run(["keys", "retire", active.id, "--data", data]);
    expect(alive).toMatchObject({ exitCode: 1, err: expect.stringMatching(/can live for another \d+ s/) });
    await runJson(["keys", "retire", active.id, "--immediately", "--data", data]);
    expect((await states()).find(({ id }: { id: string }) => id === active.id)?.state).toBe("retired");
  });

  test("rotate needs the master key", async () => {
    const { data } = await storeWithAccount();
    const { exitCode, err } = await run(["keys", "rotate", "--immediately", "--data", data]);
    expect(exitCode).toBe(2);
    expect(err).toMatch(/COUNTERSIGN_MASTER_KEY_FILE is missing/);
  });
});
