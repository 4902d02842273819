import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { TOP_VERBS, VERB_GROUPS } from "../../src/cli/all-verbs.ts";
import { freshDirectory, masterKeyFile } from "./fixtures/command.ts";
import { run, runJson } from "./fixtures/inside.ts";
import { serve, slowRequest, untilRefused } from "./fixtures/server.ts";

const COMMANDS = [
  ["serve"],
  ...TOP_VERBS.map(({ name }) => [name]),
  ...VERB_GROUPS.flatMap((group) => group.verbs.map(({ name }) => [group.name, name])),
].map((words) => words.map((word) => word.split(" ", 1)[0] ?? ""));

async function storeWithAccount(): Promise<{ data: string; account: string }> {
  const data = freshDirectory();
  await runJson(["migrate", "--data", data]);
  const { id: account } = await runJson(["account", "create", "Sázava Ložiska", "--data", data]);
  return { data, account };
}

const token = (address: string, client: { client_id: string; client_secret: string }) =>
  fetch(`${address}/api/auth/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: client.client_id,
      client_secret: client.client_secret,
    }),
  });

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

describe("countersign participant, affiliate", () => {
  test("what is added is listed", async () => {
    const { data, account } = await storeWithAccount();
    const add = ["participant", "add", "--data", data, "--account", account, "--email", "a@example.test"];
    const added = await runJson([
      ...add,
      "--name",
      "Sazava Bearings BV",
      "--country",
      "BE",
      "--eu-vat-id",
      "BE0417502986",
    ]);
    const { account: owner, ...shown } = added;
    expect(owner).toBe(account);
    expect(await runJson(["participant", "list", "--data", data, "--account", account])).toEqual({ items: [shown] });
    expect((await run([...add, "--name", "x", "--country", "Belgium"])).exitCode).toBe(2);
    const affiliate = await runJson(["affiliate", "create", "--data", data, "--account", account, "--name", "x"]);
    expect(affiliate.affiliate_id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });
});

describe("a name with control characters", () => {
  const evil = "evil\u001b[2J";
  test.each([
    ["<name>", ["account", "create", evil]],
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

describe("countersign serve", () => {
  test("answers what is in flight when it is told to stop, and ends with 0", async () => {
    const { data, account } = await storeWithAccount();
    const create = ["client", "create", "--data", data, "--account", account, "--name", "x", "--scope", "admin"];
    const { client_id, client_secret } = await runJson(create);
    const { address, child, ended, output } = await serve(data);
    const body = new URLSearchParams({ grant_type: "client_credentials", client_id, client_secret }).toString();
    const answer = await slowRequest(address, body, async () => {
      child.kill("SIGTERM");
      await untilRefused(address);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(await ended).toMatchObject({ exitCode: 0, signal: null, err: "" });
    expect(output.out).toContain('"msg":"stopped"');
  });

  test("a second signal ends it at once", async () => {
    const { data } = await storeWithAccount();
    const { address, child, ended } = await serve(data);
    await slowRequest(address, "x".repeat(50), async () => {
      child.kill("SIGTERM");
      await new Promise((resolve) => setTimeout(resolve, 700));
      child.kill("SIGTERM");
      await ended;
    });
    expect((await ended).exitCode).toBe(1);
  });

  test("Ctrl-C that arrives twice, from the terminal and from npm, is one", async () => {
    const { data } = await storeWithAccount();
    const { child, ended } = await serve(data);
    child.kill("SIGINT");
    child.kill("SIGINT");
    expect((await ended).exitCode).toBe(0);
  });
});
