import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Store, StoreUnavailable } from "../../src/stores/store.ts";
import { ask, basic, introspect, obtain, renew, revoke, token } from "./ask.ts";
import { openWorld, type TestClient, type World } from "./world.ts";

let world: World;
let key: TestClient;
let failing: World;
let failure: Error = new StoreUnavailable("the store is locked");

const METHODS = ["findClient", "redeem", "redemptionFacts", "revokeFamily", "revokeAccessToken"] as const;

beforeAll(async () => {
  world = await openWorld();
  key = await world.addClient();
});
afterAll(() => world.close());

/** The world's store, of which one method fails. */
const without = (method: (typeof METHODS)[number]): Store =>
  Object.assign(Object.create(world.store), {
    [method]: async () => {
      throw failure;
    },
  });

const failAt = async (method: (typeof METHODS)[number]) => {
  failing = await openWorld({
    store: without(method),
    epoch: world.dependencies.epoch,
    keys: world.dependencies.keys,
  });
};

const REQUESTS: [
  (typeof METHODS)[number],
  (pair: { access_token: string; refresh_token: string }) => ReturnType<typeof ask>,
][] = [
  ["findClient", () => token(failing, { grant_type: "client_credentials" }, basic(key))],
  ["redeem", ({ refresh_token }) => renew(failing, { refresh_token })],
  ["redeem", ({ refresh_token }) => token(failing, { grant_type: "refresh_token", refresh_token }, basic(key))],
  ["redeem", ({ refresh_token }) => renew(failing, { refresh_token, scope: "unheard_of" })],
  ["redemptionFacts", ({ refresh_token }) => introspect(failing, { token: refresh_token }, basic(key))],
  ["revokeFamily", ({ refresh_token }) => revoke(failing, { token: refresh_token }, basic(key))],
  ["revokeAccessToken", ({ access_token }) => revoke(failing, { token: access_token }, basic(key))],
];

describe("a store that is down", () => {
  test.each(REQUESTS)(
    "renew/store-down-is-503, http/unavailable-answer-says-when: at %s is 503, never invalid_grant, and spends nothing",
    async (method, request) => {
      failure = new StoreUnavailable("the store is locked");
      await failAt(method);
      const pair = await obtain(world, key);
      const answer = await request(pair);
      expect([answer.status, answer.body.error]).toEqual([503, "temporarily_unavailable"]);
      expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
      expect(answer.headers["cache-control"]).toBe("no-store");
      expect(answer.text).not.toContain("locked");
      expect(failing.log.at(-1)).toMatchObject({
        level: "info",
        fields: { status: 503, because: "the store is locked" },
      });
      expect((await renew(world, { refresh_token: pair.refresh_token })).status).toBe(200);
      await failing.close();
    },
  );
});

describe("a bug", () => {
  test("is a 500 in the endpoint's form that tells nothing, and a log line with the request's id", async () => {
    failure = new TypeError("cannot read secret of undefined");
    await failAt("redeem");
    const { refresh_token } = await obtain(world, key);
    const { status, headers, text } = await ask(
      { app: failing.app },
      { path: "/api/auth/renew/", headers: { "Content-Type": "application/json" }, body: "{}" },
    );
    expect([status, headers["content-type"], text.length > 0]).toEqual([404, "application/problem+json", true]);
    const request = (await import("supertest")).default;
    const answer = await request(failing.app).post("/api/auth/renew").send({ refresh_token });
    expect(answer.status).toBe(500);
    expect(answer.headers).toMatchObject({ "content-type": "application/json", "cache-control": "no-store" });
    expect(answer.body).toEqual({ error: "server_error", error_description: expect.stringContaining("Request-Id") });
    expect(JSON.stringify(answer.body)).not.toMatch(/secret|TypeError|at /);
    const line = failing.log.find(({ level }) => level === "error");
    expect(line?.fields).toEqual({ requestId: answer.headers["request-id"], error: failure });
    expect(line?.fields.requestId).toMatch(/^[0-9a-f]{32}$/);
    await failing.close();
  });
});

test("an answer that cannot even be begun ends its connection and is logged; the server lives on", async () => {
  let broken = false;
  const odd = await openWorld({
    random(bytes) {
      if (broken) throw new Error("no randomness");
      return new Uint8Array(bytes);
    },
  });
  broken = true;
  await expect(ask(odd, { method: "get", path: "/health/live" })).rejects.toThrow();
  expect(odd.log).toMatchObject([{ level: "error", fields: { error: { message: "no randomness" } } }]);
  broken = false;
  expect((await ask(odd, { method: "get", path: "/health/live" })).status).toBe(200);
  await odd.close();
});
