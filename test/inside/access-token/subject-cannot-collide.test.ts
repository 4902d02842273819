import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newIdentifier } from "../../../src/domain/identifier.ts";
import { runJson } from "../../cli/fixtures/inside.ts";
import { storeWithAccount } from "../../cli/fixtures/store-with-account.ts";
import { openBrowser } from "../../handlers/pages/browser.ts";
import { API_KEY, DEVELOPER_APP, make } from "../../handlers/pages/making-clients.ts";
import { PASSWORD, person } from "../../handlers/pages/people.ts";
import { openWorld, type World } from "../../http/world.ts";

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test("the same bits make other IDs for users than for clients [access-token/subject-cannot-collide]", () => {
  const bits = fc.uint8Array({ minLength: 16, maxLength: 16 });
  const pairs = fc.oneof(
    bits.map((same) => [same, same] as const),
    fc.tuple(bits, bits),
  );
  fc.assert(
    fc.property(pairs, fc.constantFrom("key", "app"), ([user, client], kind) => {
      expect(newIdentifier("usr", () => user)).not.toBe(newIdentifier(kind, () => client));
    }),
  );
});

describe("wherever a user and a client are made, their IDs begin otherwise", () => {
  const kindOf = (id: string) => /^[a-z]+_(?=[0-9a-f]{32}$)/.exec(id)?.[0];

  test("on the pages [access-token/subject-cannot-collide]", async () => {
    const browser = openBrowser(world);
    await browser.get("/register");
    await browser.submit("/register", { name: "Mills", login: "ada@mills.example", password: PASSWORD });
    const [account] = await world.store.accounts();
    const events = await world.store.auditOfAccount(account?.id ?? "", undefined, 10);
    const user = events.find(({ event }) => event === "user.created")?.subject ?? "";
    const owner = await person(world);
    const clients = [await make(owner, API_KEY), await make(owner, DEVELOPER_APP)];
    expect([kindOf(user), ...clients.map(({ id }) => kindOf(id))]).toEqual(["usr_", "key_", "app_"]);
  });

  test("on the command line [access-token/subject-cannot-collide]", async () => {
    const { data, account } = await storeWithAccount();
    const inAccount = ["--data", data, "--account", account];
    const user = await runJson(["user", "add", ...inAccount, "--login", "ada@mills.example", "--generate"]);
    const create = ["client", "create", ...inAccount, "--name", "Warehouse", "--scope", "send_documents", "--kind"];
    const clients = [await runJson([...create, "api-key"]), await runJson([...create, "developer-app"])];
    expect([kindOf(user.id), ...clients.map(({ client_id }) => kindOf(client_id))]).toEqual(["usr_", "key_", "app_"]);
  });
});
