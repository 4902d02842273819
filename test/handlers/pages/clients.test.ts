import { describe, expect, test } from "vitest";
import { granted, isActive, obtain, token } from "../../http/ask.ts";
import type { World } from "../../http/world.ts";
import { held, textOn } from "./browser.ts";
import { eachOwner } from "./each-owner.ts";
import { API_KEY, authenticates, DEVELOPER_APP, eventsOf, make, secretsIn, TYPED } from "./making-clients.ts";
import { CALLBACK, type Person } from "./people.ts";

let world: World;
let owner: Person;

eachOwner((opened) => {
  ({ world, owner } = opened);
});

describe.each([API_KEY, DEVELOPER_APP])("$kind", (kind) => {
  test("is made, listed and kept as it was typed", async () => {
    expect(textOn(await owner.browser.get(kind.list))).not.toContain("Warehouse");
    const { answer, id, secret, at } = await make(owner, kind);
    expect([answer.status, id.slice(0, 4), answer.headers["cache-control"]]).toEqual([200, kind.prefix, "no-store"]);
    const { client } = (await world.store.findClient(id)) ?? {};
    expect(client).toMatchObject({
      accountId: owner.accountId,
      name: "Warehouse",
      redirectUris: [CALLBACK],
      scopes: ["admin", "send_documents"],
      requirePkce: false,
      renewGrace: 60,
      renewWithoutAuthentication: false,
    });
    expect(await authenticates(world, id, secret)).toBe(true);
    expect(textOn(await owner.browser.get(kind.list))).toContain("Warehouse");
    expect(held(await owner.browser.get(at), "redirect_uris")).toBe(CALLBACK);
    expect(await eventsOf(world, owner, id)).toEqual(["client.created"]);
  });

  test("is changed", async () => {
    const { id, at } = await make(owner, kind);
    await owner.browser.get(at);
    const change = { name: "Depot", redirect_uris: "", scope: ["read_all_documents"], require_pkce: "yes" };
    const { status, location } = await owner.browser.submit(at, change);
    expect([status, location]).toEqual([303, `${at}?notice=saved`]);
    expect(textOn(await owner.browser.get(location))).toContain("Saved.");
    const { client } = (await world.store.findClient(id)) ?? {};
    expect(client).toMatchObject({
      name: "Depot",
      redirectUris: [],
      scopes: ["read_all_documents"],
      requirePkce: true,
    });
    expect(await eventsOf(world, owner, id)).toEqual(["client.updated", "client.created"]);
  });

  test("is switched off and on", async () => {
    const { id, secret, at } = await make(owner, kind);
    await owner.browser.get(at);
    expect((await owner.browser.submit(`${at}/disable`)).location).toBe(`${at}?notice=disabled`);
    expect(await authenticates(world, id, secret)).toBe(false);
    await owner.browser.get(at);
    expect((await owner.browser.submit(`${at}/enable`)).location).toBe(`${at}?notice=enabled`);
    expect(await authenticates(world, id, secret)).toBe(true);
    expect(await eventsOf(world, owner, id)).toEqual(["client.enabled", "client.disabled", "client.created"]);
  });

  const TOO_MANY = Array.from({ length: 21 }, (_, index) => `https://app.example/${index}`).join("\n");
  test.each([
    ["[redirect-uri/fragment-is-not-registered]", { redirect_uris: `${CALLBACK}#here` }, "can't be registered"],
    ["[redirect-uri/wildcard-is-not-registered]", { redirect_uris: "https://*.example/cb" }, "can't be registered"],
    ["[redirect-uri/wildcard-is-not-registered] in a path", { redirect_uris: `${CALLBACK}/*` }, "can't be registered"],
    ["[redirect-uri/script-is-not-registered]", { redirect_uris: "javascript:alert(1)" }, "can't be registered"],
    ["[redirect-uri/script-is-not-registered] as data", { redirect_uris: "data:text/html,x" }, "can't be registered"],
    ["[redirect-uri/plain-http-is-for-loopback]", { redirect_uris: "http://app.example/cb" }, "can't be registered"],
    ["a redirect URI of 2049 characters", { redirect_uris: CALLBACK.padEnd(2049, "x") }, "can't be registered"],
    ["one bad redirect URI among good ones", { redirect_uris: `${CALLBACK}\nrelative` }, "“relative”"],
    ["21 redirect URIs", { redirect_uris: TOO_MANY }, "at most 20"],
    ["no name", { name: " " }, "Fill this in"],
    ["a long name", { name: "x".repeat(201) }, "at most 200"],
    ["a name that steers the text around it", { name: "a\u202eb" }, "control characters"],
    ["no scope", { scope: [] }, "at least one permission"],
    ["an unknown scope", { scope: ["everything"] }, "at least one permission"],
  ])("%s is refused, keeping what was typed", async (_, change: Record<string, string | string[]>, sentence) => {
    const making = await make(owner, kind, change);
    expect([making.answer.status, secretsIn(making.answer.html)]).toEqual([400, []]);
    expect(textOn(making.answer)).toContain(sentence);
    expect(await world.store.clients(owner.accountId)).toEqual([]);
    const typed = { ...TYPED, ...change };
    expect(held(making.answer, "redirect_uris")).toBe(typed.redirect_uris);

    const { at, id } = await make(owner, kind);
    await owner.browser.get(at);
    const changed = await owner.browser.submit(at, typed);
    expect(changed.status).toBe(400);
    expect(textOn(changed)).toContain(sentence);
    expect(held(changed, "redirect_uris")).toBe(typed.redirect_uris);
    expect((await world.store.findClient(id))?.client).toMatchObject({ name: "Warehouse", redirectUris: [CALLBACK] });
  });

  test.each([
    "http://127.0.0.1/cb",
    "http://[::1]:4711/cb",
    "http://localhost:3000/cb",
    "https://app.example/cb?code=x",
    "com.example.app:/cb",
  ])("[redirect-uri/plain-http-is-for-loopback] %s is registered", async (uri) => {
    const { id } = await make(owner, kind, { redirect_uris: `  ${uri}\r\n\r\n${uri}` });
    expect((await world.store.findClient(id))?.client.redirectUris).toEqual([uri]);
  });
});

test("no account has more clients of a kind than a list can show", async () => {
  for (let made = 0; made < 100; made++) await world.addClient({ accountId: owner.accountId });
  const { answer } = await make(owner, API_KEY);
  expect([answer.status, textOn(answer).includes("more than 100")]).toEqual([409, true]);
  expect((await make(owner, DEVELOPER_APP)).answer.status).toBe(200);
});

test("switching an API key off makes its access tokens useless at once, and on again leaves them so", async () => {
  const { id, secret, at } = await make(owner, API_KEY);
  const watcher = await world.addClient();
  const client = { id, secret, secretId: "", accountId: owner.accountId };
  const old = await obtain(world, client);
  expect(await isActive(world, client, old.access_token)).toBe(true);
  await owner.browser.get(at);
  await owner.browser.submit(`${at}/disable`);
  expect(await isActive(world, watcher, old.access_token)).toBe(false);
  await owner.browser.get(at);
  await owner.browser.submit(`${at}/enable`);
  expect(await isActive(world, client, old.access_token)).toBe(false);
  world.advance(1);
  const pair = granted(await token(world, { grant_type: "client_credentials", client_id: id, client_secret: secret }));
  expect(await isActive(world, client, pair.access_token)).toBe(true);
});
