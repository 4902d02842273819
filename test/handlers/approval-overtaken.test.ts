import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { openWorld, type World } from "../http/world.ts";
import { openBrowser } from "./pages/browser.ts";
import { application, approve, CALLBACK, type Person, person, redeemCode } from "./pages/people.ts";

let world: World;
let ada: Person;

beforeAll(async () => {
  world = await openWorld();
  ada = await person(world);
});
afterAll(() => world.close());

test("an approval that a logout everywhere overtakes lets nobody in", async () => {
  const { store } = world;
  const client = await application(world);
  let asked = 0;
  const overtaken = {
    ...store,
    async participants(accountId: string) {
      // The first look is the screen's, the second one the decision's: its session has been found by then.
      asked += 1;
      if (asked === 2) await store.logOutEverywhere(ada.userId, world.now());
      return store.participants(accountId);
    },
  };
  const browser = openBrowser({ app: await createApp({ ...world.dependencies, store: overtaken }) });
  browser.cookies = ada.browser.cookies;
  await expect(approve({ ...ada, browser }, client)).rejects.toThrow();
  expect(asked).toBe(2);
  const connections = await store.connectionsOfAccount(ada.accountId);
  expect(connections.map(({ revokedAt }) => revokedAt === null)).toEqual([false]);
});

test("the same approval again, out of a session that ends, leaves what was approved alone", async () => {
  const { store } = world;
  const client = await application(world);
  const eve = await person(world);
  const code = await approve(eve, client);
  let found = 0;
  const closing = {
    ...store,
    async findSession(id: string, now: number) {
      const session = await store.findSession(id, now);
      found += 1;
      await store.closeSession(id);
      return session;
    },
  };
  const app = await createApp({ ...world.dependencies, store: closing });
  const again = openBrowser({ app });
  again.cookies = eve.browser.cookies;
  again.shown = eve.browser.shown;
  const { location } = await again.submit("/api/auth/authorize", { participant: "account", decision: "allow" });
  expect(new URL(location).searchParams.get("code")).toBe(code);
  expect(found).toBe(1);
  expect((await redeemCode(world, client, code)).status).toBe(200);
});

test.each([
  ["allow", "given up"],
  ["deny", "given up"],
  ["allow", "switched off"],
  ["deny", "switched off"],
])("an answer (%s) goes nowhere when its redirect URI or client is %s meanwhile", async (decision, how) => {
  const { store, now } = world;
  const client = await application(world);
  const { browser, accountId, userId } = await person(world);
  const query = { response_type: "code", client_id: client.id, redirect_uri: CALLBACK, scope: "send_documents" };
  await browser.get(`/api/auth/authorize?${new URLSearchParams(query)}`);
  if (how === "switched off") await store.setClientDisabled(client.id, true, now());
  else {
    const change = { name: "An app", redirectUris: [`${CALLBACK}/new`], requirePkce: false };
    await store.updateClient(client.id, { ...change, scopes: ["send_documents"] }, now(), userId);
  }
  const { status, location } = await browser.submit("/api/auth/authorize", { participant: "account", decision });
  expect([status, location]).toEqual([400, ""]);
  expect(await store.connectionsOfAccount(accountId)).toEqual([]);
});
