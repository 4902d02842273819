import { describe, expect, test } from "vitest";
import { run, runJson } from "./fixtures/inside.ts";
import { storeWithAccount } from "./fixtures/store-with-account.ts";

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

  test("an affiliate ID is listed, switched off and on, however it is written", async () => {
    const { data, account } = await storeWithAccount();
    const at = ["--data", data, "--account", account];
    const { affiliate_id: id } = await runJson(["affiliate", "create", ...at, "--name", "Prices"]);
    const listed = () => runJson(["affiliate", "list", ...at]);
    expect(await listed()).toEqual({ items: [{ affiliate_id: id, name: "Prices", disabled: false }] });
    await runJson(["affiliate", "disable", String(id).toUpperCase(), "--data", data]);
    expect(await listed()).toMatchObject({ items: [{ disabled: true }] });
    await runJson(["affiliate", "enable", String(id), "--data", data]);
    expect(await listed()).toMatchObject({ items: [{ disabled: false }] });
    const unknown = await run(["affiliate", "disable", "00000000-0000-4000-8000-000000000000", "--data", data]);
    expect([unknown.exitCode, unknown.err]).toEqual([1, expect.stringContaining("There is no affiliate")]);
  });

  test("an identifier that another participant holds is refused in one sentence", async () => {
    const { data, account } = await storeWithAccount();
    const add = (identifier: string) =>
      run([
        ...["participant", "add", "--data", data, "--account", account, "--email", "a@example.test"],
        ...["--name", "x", "--country", "BE", "--participant-id", identifier],
      ]);
    expect((await add("0208:Abc")).exitCode).toBe(0);
    const { exitCode, err } = await add("0208:aBC");
    expect([exitCode, err]).toEqual([
      1,
      'countersign: Another participant holds the identifier "0208:aBC"; delete or change it.\n',
    ]);
    expect((await add("0208:\u212a")).exitCode).toBe(2);
  });

  test("the participants of an account that is not there are not none", async () => {
    const { data } = await storeWithAccount();
    const { exitCode, err } = await run(["participant", "list", "--data", data, "--account", "acc_none"]);
    expect([exitCode, err]).toEqual([1, 'countersign: There is no account "acc_none".\n']);
  });
});
