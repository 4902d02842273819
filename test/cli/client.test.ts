import { describe, expect, test } from "vitest";
import { run, runJson } from "./fixtures/inside.ts";
import { serve, token } from "./fixtures/server.ts";
import { storeWithAccount } from "./fixtures/store-with-account.ts";

describe("countersign client", () => {
  test("create prints a secret that the server takes, and prints it once", async () => {
    const { data, account } = await storeWithAccount();
    const create = ["client", "create", "--data", data, "--account", account, "--name", "Warehouse"];
    const created = await runJson([...create, "--scope", "send_documents receive_documents"]);
    expect(created).toEqual({
      client_id: expect.stringMatching(/^key_[0-9a-f]{32}$/),
      client_secret: expect.stringMatching(/^cs_[\w-]{43}$/),
      kind: "api_key",
      account,
      name: "Warehouse",
      scope: "send_documents receive_documents",
      redirect_uris: [],
    });
    const { items } = await runJson(["client", "list", "--data", data]);
    expect(items).toMatchObject([{ client_id: created.client_id, disabled: false, secrets: [{ ends_at: null }] }]);
    expect(JSON.stringify(items)).not.toContain(created.client_secret);
    const { address } = await serve(data);
    expect((await token(address, created)).status).toBe(200);
  });

  test("create refuses what can't be registered", async () => {
    const { data, account } = await storeWithAccount();
    const create = ["client", "create", "--data", data, "--account", account, "--name", "x"];
    const badScope = await run([...create, "--scope", "send_everything"]);
    expect(badScope.exitCode).toBe(2);
    expect(badScope.err).toMatch(/--scope must name one or more of admin/);
    const badUri = await run([...create, "--scope", "admin", "--redirect-uri", "http://app.example.com/cb"]);
    expect(badUri.exitCode).toBe(2);
    expect(badUri.err).toMatch(/use https/);
    const badAccount = await run([
      "client",
      "create",
      "--data",
      data,
      "--account",
      "acc_none",
      "--name",
      "x",
      "--scope",
      "admin",
    ]);
    expect(badAccount.exitCode).toBe(1);
    expect(badAccount.err).toMatch(/acc_none/);
    expect(await runJson(["client", "list", "--data", data])).toEqual({ items: [] });
  });

  test("create names everything that can't be registered at once", async () => {
    const { data, account } = await storeWithAccount();
    const uris = ["http://app.example.com/cb", "https://app.example.com/cb", "https://app.example.com/#cb"];
    const { exitCode, err } = await run([
      ...["client", "create", "--data", data, "--account", account, "--json"],
      ...["--scope", "send_everything", "--kind", "robot", "--renew-grace", "soon", "--redirect-uri", ...uris],
    ]);
    expect(exitCode).toBe(2);
    expect(JSON.parse(err).error.problems).toEqual([
      "--name is missing",
      expect.stringMatching(/^--scope must name one or more of admin, .*, separated by spaces$/),
      "--kind must be api-key or developer-app",
      expect.stringMatching(/^--redirect-uri "http:\/\/app\.example\.com\/cb" can't be registered: use https/),
      `--redirect-uri "https://app.example.com/#cb" can't be registered: remove the fragment`,
      "--renew-grace must be a whole number of seconds from 0 to 1800",
    ]);
  });

  test("create says that an application without a redirect URI gets no codes", async () => {
    const { data, account } = await storeWithAccount();
    const create = ["client", "create", "--data", data, "--account", account, "--name", "x", "--scope", "admin"];
    const app = [...create, "--kind", "developer-app"];
    expect(await run(app)).toMatchObject({
      exitCode: 0,
      err: expect.stringMatching(/^[^.]*no redirect URI.*codes[^.]*\.\n$/),
    });
    const inJson = await run([...app, "--json"]);
    expect(JSON.parse(inJson.out)).toMatchObject({ kind: "developer_app", redirect_uris: [] });
    for (const quiet of [create, [...app, "--redirect-uri", "https://app.example.com/cb"]])
      expect(await run(quiet)).toMatchObject({ exitCode: 0, err: "" });
  });

  test("list knows an account without clients from one that is not there", async () => {
    const { data, account } = await storeWithAccount();
    const list = ["client", "list", "--data", data, "--account"];
    expect(await runJson([...list, account])).toEqual({ items: [] });
    expect(await run([...list, "acc_none"])).toEqual({
      exitCode: 1,
      out: "",
      err: 'countersign: There is no account "acc_none".\n',
    });
  });

  test("rotate-secret, end-overlap, disable and enable count on a running server", async () => {
    const { data, account } = await storeWithAccount();
    const create = ["client", "create", "--data", data, "--account", account, "--name", "x", "--scope", "admin"];
    const before = await runJson(create);
    const { address } = await serve(data);
    const after = await runJson(["client", "rotate-secret", before.client_id, "--data", data]);
    expect(Date.parse(after.previous_ends_at) - Date.now()).toBeGreaterThan(6.9 * 86_400_000);
    expect((await token(address, before)).status).toBe(200);
    expect((await token(address, after)).status).toBe(200);
    const third = await run(["client", "rotate-secret", before.client_id, "--data", data]);
    expect(third.exitCode).toBe(1);
    await runJson(["client", "end-overlap", before.client_id, "--data", data]);
    expect((await token(address, before)).status).toBe(401);
    await runJson(["client", "disable", before.client_id, "--data", data]);
    expect((await token(address, after)).status).toBe(401);
    await runJson(["client", "enable", before.client_id, "--data", data]);
    expect((await token(address, after)).status).toBe(200);
  });

  test("an unknown client is refused", async () => {
    const { data } = await storeWithAccount();
    for (const verb of ["rotate-secret", "end-overlap", "disable", "enable"]) {
      const { exitCode, err } = await run(["client", verb, "key_none", "--data", data, "--json"]);
      expect(exitCode).toBe(1);
      expect(JSON.parse(err).error).toMatchObject({ code: "not_found", message: expect.stringContaining("key_none") });
    }
  });
});
