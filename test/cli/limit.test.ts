import { expect, test } from "vitest";
import { storeFile } from "../../src/data-directory.ts";
import { openStore } from "../../src/stores/open.ts";
import { run, runJson } from "./fixtures/inside.ts";
import { storeWithAccount } from "./fixtures/store-with-account.ts";

test("a client, a user and an affiliate are held to the limit they are made with", async () => {
  const { data, account } = await storeWithAccount();
  const at = ["--data", data, "--account", account, "--limit"];
  const { client_id } = await runJson(["client", "create", ...at, "600/60", "--name", "x", "--scope", "admin"]);
  const { id } = await runJson(["user", "add", ...at, "5/900", "--login", "jana@example.com", "--generate"]);
  const { affiliate_id } = await runJson(["affiliate", "create", ...at, "999999/1", "--name", "x"]);
  const store = await openStore({ file: storeFile(data) });
  const client = await store.findClient(client_id);
  expect(client?.client.authenticationLimit).toEqual({ limit: 600, window: 60 });
  expect((await store.findUser(id))?.loginLimit).toEqual({ limit: 5, window: 900 });
  expect((await store.findAffiliate(affiliate_id))?.quota).toEqual({ limit: 999_999, window: 1 });
  await store.close();
});

test.each(["600", "0/60", "600/0", "600/60/1", "-1/60", "6e2/60", "", "1000000/1"])("%j is no limit", async (limit) => {
  const create = ["affiliate", "create", "--account", "acc_1", "--name", "x", `--limit=${limit}`];
  expect(await run(create)).toMatchObject({ exitCode: 2, err: expect.stringContaining("--limit") });
});
