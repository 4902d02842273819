import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { freshDirectory, masterKeyFile } from "./fixtures/command.ts";
import { run, runJson } from "./fixtures/inside.ts";
import { serve, token } from "./fixtures/server.ts";
import { storeWithAccount } from "./fixtures/store-with-account.ts";

describe("countersign backup, restore", () => {
  test("a restored back-up serves under a new epoch: what was issued before is dead", async () => {
    const { data, account } = await storeWithAccount();
    const keyFile = masterKeyFile();
    const create = ["client", "create", "--data", data, "--account", account, "--name", "x", "--scope", "admin"];
    const client = await runJson(create);
    const first = await serve(data, {}, [], keyFile);
    const { refresh_token } = (await (await token(first.address, client)).json()) as { refresh_token: string };
    const copy = join(freshDirectory(), "copy.db");
    expect(await runJson(["backup", copy, "--data", data])).toEqual({ backup: copy });
    const busy = await run(["restore", copy, "--data", data, "--replace"]);
    expect(busy).toMatchObject({ exitCode: 1, err: expect.stringMatching(/in use; stop the server/) });
    first.child.kill("SIGTERM");
    await first.ended;
    const there = await run(["restore", copy, "--data", data]);
    expect(there).toMatchObject({ exitCode: 1, err: expect.stringMatching(/use --replace to set it aside/) });
    const { previous } = await runJson(["restore", copy, "--data", data, "--replace"]);
    expect(existsSync(previous)).toBe(true);
    const second = await serve(data, {}, [], keyFile);
    const renewed = await fetch(`${second.address}/api/auth/renew`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ refresh_token }),
    });
    expect(renewed.status).toBe(400);
    expect((await token(second.address, client)).status).toBe(200);
  });

  test("restoring says that what was rotated or disabled since is as it was, and so it is", async () => {
    const { data, account } = await storeWithAccount();
    const create = ["client", "create", "--data", data, "--account", account, "--name", "x", "--scope", "admin"];
    const { client_id } = await runJson(create);
    const copy = join(freshDirectory(), "copy.db");
    await runJson(["backup", copy, "--data", data]);
    await runJson(["client", "disable", client_id, "--data", data]);
    const { out } = await run(["restore", copy, "--data", data, "--replace"]);
    expect(out).toContain("Secrets, passwords and disabled clients are as they were when the back-up was taken");
    expect((await runJson(["client", "list", "--data", data])).items).toMatchObject([{ client_id, disabled: false }]);
  });

  test("a back-up that is none changes nothing", async () => {
    const { data } = await storeWithAccount();
    const missing = await run(["restore", "/nowhere/copy.db", "--data", data, "--replace"]);
    expect(missing).toMatchObject({ exitCode: 1, err: 'countersign: There is no file "/nowhere/copy.db".\n' });
    expect((await runJson(["account", "list", "--data", data])).items).toHaveLength(1);
  });
});
