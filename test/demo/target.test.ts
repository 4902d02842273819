import { existsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openStore } from "../../src/stores/open.ts";
import { verifyPassword } from "../../src/tokens/password.ts";
import { freshDirectory } from "../cli/fixtures/command.ts";
import { renew, startDemo, token, tokens } from "./fixtures/demo.ts";

const CLIENTS = [
  "apiKey",
  "otherApiKey",
  "limitedKey",
  "disabledKey",
  "throttledKey",
  "developerApp",
  "otherDeveloperApp",
  "pkceApp",
];
const USERS = ["owner", "colleague", "customer", "single", "empty", "throttled"];

describe("the demo's target file", () => {
  test("has the shape that other programs read", async () => {
    const data = freshDirectory();
    const { target } = await startDemo(data);
    expect(statSync(join(data, "demo-target.json")).mode & 0o777).toBe(0o600);
    expect(target).toMatchObject({
      version: 1,
      issuer: expect.stringMatching(/^http:\/\/localhost:\d+$/),
      lifetimes: {
        access: 900,
        code: 60,
        grace: 60,
        idle: 8_640_000,
        absolute: 157_680_000,
        absoluteClientCredentials: 31_536_000,
        revocation: 2,
      },
      lookup: { registered: expect.any(String), unregistered: expect.any(String), failing: expect.any(String) },
      consent: { driver: "json", sample: 5, login: { loginField: "login", passwordField: "password" } },
      affiliates: { throttled: { limit: 5, window: 60 } },
    });
    expect(Object.keys(target.clients)).toEqual(CLIENTS);
    expect(Object.keys(target.users)).toEqual(USERS);
    expect(Object.keys(target.control)).toEqual([
      "advanceClock",
      "rotateKeys",
      "rotateSecret",
      "endOverlap",
      "disableClient",
      "enableClient",
      "restart",
    ]);
    for (const [program] of Object.values(target.control)) expect(program).toBe(process.execPath);
  });

  test("has the people and participants that matching needs", async () => {
    const { users, clients } = (await startDemo(freshDirectory())).target;
    expect(users.owner.account).toBe(clients.apiKey.account);
    expect(users.colleague.account).toBe(clients.apiKey.account);
    expect(users.colleague.login).not.toBe(users.owner.login);
    expect(users.owner.participants).toHaveLength(3);
    expect(users.colleague.participants).toEqual(users.owner.participants);
    expect(users.customer.account).not.toBe(users.owner.account);
    expect(users.single.participants).toHaveLength(1);
    expect(users.empty.participants).toEqual([]);
    const { participants } = users.customer;
    expect(participants.length).toBeGreaterThanOrEqual(5);
    expect(participants.some(({ euVatId, rn }) => euVatId && !rn)).toBe(true);
    expect(participants.some(({ euVatId, rn }) => !euVatId && rn)).toBe(true);
    const vatIds = participants.flatMap(({ euVatId }) => euVatId ?? []);
    expect(vatIds.filter((vatId) => vatIds.indexOf(vatId) !== vatIds.lastIndexOf(vatId))).toHaveLength(2);
    expect(participants.some(({ euVatId = "", rn }) => rn && vatIds.filter((v) => v === euVatId).length === 1)).toBe(
      true,
    );
    expect(participants.every(({ email }) => email.endsWith(".example.test"))).toBe(true);
  });

  test("every client has a loopback redirect URI, one with a query of its own and one https", async () => {
    for (const client of Object.values((await startDemo(freshDirectory())).target.clients)) {
      expect(client.redirect_uri).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//);
      expect(client.redirect_uris).toContain(client.redirect_uri);
      expect(client.redirect_uris.some((uri) => uri.endsWith("?code=x"))).toBe(true);
      expect(client.redirect_uris.some((uri) => uri.startsWith("https://"))).toBe(true);
    }
  });

  test("says what is in the store", async () => {
    const data = freshDirectory();
    const { target } = await startDemo(data);
    const store = await openStore({ file: join(data, "countersign.db") });
    try {
      for (const client of Object.values(target.clients)) {
        const registered = await store.findClient(client.client_id);
        expect(registered?.client).toMatchObject({
          kind: client.kind,
          accountId: client.account,
          redirectUris: client.redirect_uris,
          requirePkce: client.pkce === "required",
          disabled: client === target.clients.disabledKey,
        });
        expect(registered?.client.scopes.join(" ")).toBe(client.scope);
      }
      for (const user of Object.values(target.users)) {
        const found = await store.findUserByLogin(user.login);
        expect(found?.accountId).toBe(user.account);
        expect(await verifyPassword(user.password, found?.passwordHash)).toBe(true);
        const ids = (await store.participants(user.account)).map(({ id }) => id);
        expect(ids.sort()).toEqual(user.participants.map(({ id }) => id).sort());
      }
    } finally {
      await store.close();
    }
  });

  test("its clients get tokens, but for those that must not", async () => {
    const { target } = await startDemo(freshDirectory());
    const statuses = await Promise.all(
      Object.entries(target.clients).map(async ([name, client]) => [name, (await token(target, client)).status]),
    );
    expect(Object.fromEntries(statuses)).toEqual({
      apiKey: 200,
      otherApiKey: 200,
      limitedKey: 200,
      disabledKey: 401,
      throttledKey: 200,
      developerApp: 400,
      otherDeveloperApp: 400,
      pkceApp: 400,
    });
  });

  test("no two demos share a secret, a password or an identifier", async () => {
    const both = await Promise.all([startDemo(freshDirectory()), startDemo(freshDirectory())]);
    const [first = [], second = []] = both.map(({ target: { clients, users, affiliateId } }) => [
      affiliateId,
      ...Object.values(clients).flatMap(({ client_id, client_secret, account }) => [client_id, client_secret, account]),
      ...Object.values(users).map(({ password }) => password),
    ]);
    expect(first.filter((value) => second.includes(value))).toEqual([]);
  });

  test("a restart keeps everything and follows the port", async () => {
    const data = freshDirectory();
    const first = await startDemo(data);
    const { refresh_token } = await tokens(first.target, first.target.clients.apiKey);
    await first.demo.close();
    const second = await startDemo(data);
    expect(second.target.clients).toEqual(first.target.clients);
    expect(second.target.users).toEqual(first.target.users);
    expect(second.target.endpoints.token).toContain(second.target.issuer);
    expect(second.target.issuer).not.toBe(first.target.issuer);
    expect((await renew(second.target, refresh_token)).status).toBe(200);
  });

  test("lifetimes come from the configuration", async () => {
    const { target } = await startDemo(freshDirectory(), { COUNTERSIGN_ACCESS_LIFETIME: "120" });
    expect(target.lifetimes.access).toBe(120);
    const answer = await token(target, target.clients.apiKey);
    expect(((await answer.json()) as { expires_in: number }).expires_in).toBe(120);
  });
});

describe("a demo that died", () => {
  test("while it was being made goes on with the same secrets", async () => {
    const data = freshDirectory();
    const { target, demo } = await startDemo(data);
    await demo.close();
    const { clients, users, affiliateId, affiliates } = target;
    const half = freshDirectory();
    writeFileSync(join(half, "demo.json"), JSON.stringify({ masterKey: "A".repeat(43), clockOffset: 0 }));
    writeFileSync(join(half, "demo-seeding.json"), JSON.stringify({ clients, users, affiliateId, affiliates }));
    const again = await startDemo(half);
    expect(again.target.clients).toEqual(clients);
    expect((await token(again.target, clients.apiKey)).status).toBe(200);
    expect(existsSync(join(half, "demo-seeding.json"))).toBe(false);
  });

  test("between a rotation and the writing of the target file gets a new secret", async () => {
    const data = freshDirectory();
    const first = await startDemo(data);
    const lost = first.target.clients.apiKey;
    await first.demo.close();
    const store = await openStore({ file: join(data, "countersign.db") });
    await store.rotateSecret(lost.client_id, { id: "sec_lost", digest: new Uint8Array(32) }, Date.now(), Date.now());
    await store.close();
    const second = await startDemo(data);
    expect(second.target.clients.apiKey.client_secret).not.toBe(lost.client_secret);
    expect((await token(second.target, second.target.clients.apiKey)).status).toBe(200);
  });
});
