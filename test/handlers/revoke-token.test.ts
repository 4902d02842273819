import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ask, basic, FORM, granted, isActive, obtain, renew, revoke } from "../http/ask.ts";
import { openWorld, type TestClient, type World } from "../http/world.ts";

let world: World;
let key: TestClient;
let other: TestClient;

beforeAll(async () => {
  world = await openWorld();
  key = await world.addClient();
  other = await world.addClient();
});
beforeEach(() => world.lists.refresh());
afterAll(() => world.close());

const kill = (token: string, more: Record<string, string> = {}, client = key) =>
  revoke(world, { token, ...more }, basic(client));

describe("a refresh token", () => {
  test("dies with its family and its access tokens, in this process at once (RFC 7009 §2.1)", async () => {
    const first = await obtain(world, key);
    const spared = await obtain(world, key);
    const answer = await kill(first.refresh_token);
    expect([answer.status, answer.text]).toEqual([200, "{}"]);
    expect(answer.headers["cache-control"]).toBe("no-store");
    expect(await isActive(world, key, first.access_token)).toBe(false);
    expect(await isActive(world, key, first.refresh_token)).toBe(false);
    expect((await renew(world, { refresh_token: first.refresh_token })).body.error).toBe("invalid_grant");
    expect(await isActive(world, key, spared.access_token)).toBe(true);
    expect((await renew(world, { refresh_token: spared.refresh_token })).status).toBe(200);
  });

  test("of an older generation kills the newest too", async () => {
    const first = await obtain(world, key);
    const second = granted(await renew(world, { refresh_token: first.refresh_token }));
    await kill(first.refresh_token);
    expect((await renew(world, { refresh_token: second.refresh_token })).body.error).toBe("invalid_grant");
    expect(await isActive(world, key, second.access_token)).toBe(false);
  });

  test("stays dead for every node once the lists are read again", async () => {
    const pair = await obtain(world, key);
    await kill(pair.refresh_token);
    await world.lists.refresh();
    expect(await isActive(world, key, pair.access_token)).toBe(false);
  });
});

describe("an access token", () => {
  test("dies alone", async () => {
    const pair = await obtain(world, key);
    const sibling = granted(await renew(world, { refresh_token: pair.refresh_token }));
    await kill(pair.access_token);
    expect(await isActive(world, key, pair.access_token)).toBe(false);
    await world.lists.refresh();
    expect(await isActive(world, key, pair.access_token)).toBe(false);
    expect(await isActive(world, key, sibling.access_token)).toBe(true);
    expect((await renew(world, { refresh_token: sibling.refresh_token })).status).toBe(200);
  });

  test("stays dead to the end of its life", async () => {
    const pair = await obtain(world, key);
    await kill(pair.access_token);
    world.advance(899);
    await world.lists.refresh();
    expect(await isActive(world, key, pair.access_token)).toBe(false);
  });
});

test.each([
  ["access_token", "refresh_token"],
  ["refresh_token", "access_token"],
  ["access_token", "id_token"],
  ["refresh_token", ""],
] as const)("finds the %s under the hint %j (RFC 7009 §2.1)", async (kind, token_type_hint) => {
  const pair = await obtain(world, key);
  expect((await kill(pair[kind], { token_type_hint })).status).toBe(200);
  expect(await isActive(world, key, pair[kind])).toBe(false);
});

test("answers 200 for what is no token, and for one that is dead already (RFC 7009 §2.2)", async () => {
  const pair = await obtain(world, key);
  for (const token of ["garbage", "\0", "a.b.c", "csr_x.y.z", "é", "x".repeat(8000)])
    expect((await kill(token)).status).toBe(200);
  for (const token of [pair.access_token, pair.refresh_token, pair.access_token, pair.refresh_token])
    expect((await kill(token)).status).toBe(200);
});

test("leaves another client's tokens alone", async () => {
  const pair = await obtain(world, other);
  for (const token of [pair.access_token, pair.refresh_token]) expect((await kill(token)).status).toBe(200);
  await world.lists.refresh();
  expect(await isActive(world, other, pair.access_token)).toBe(true);
  expect(await isActive(world, other, pair.refresh_token)).toBe(true);
});

test("without or with wrong client authentication is 401 and revokes nothing", async () => {
  const pair = await obtain(world, key);
  const wrong = { ...key, secret: "cs_wrong" };
  for (const headers of [{}, basic(wrong)])
    for (const token of [pair.access_token, pair.refresh_token]) {
      const answer = await revoke(world, { token }, headers as Record<string, string>);
      expect([answer.status, answer.body.error]).toEqual([401, "invalid_client"]);
    }
  const claimed = await revoke(world, { token: pair.refresh_token, client_id: key.id });
  expect(claimed.status).toBe(401);
  expect(await isActive(world, key, pair.access_token)).toBe(true);
  expect(await isActive(world, key, pair.refresh_token)).toBe(true);
});

test("without a token, or with two, is invalid_request", async () => {
  for (const body of ["", "token=", "token=a&token=b", "token=a&token="]) {
    const answer = await ask(world, {
      path: "/api/auth/revoke",
      headers: { "Content-Type": FORM, ...basic(key) },
      body,
    });
    expect([answer.status, answer.body.error]).toEqual([400, "invalid_request"]);
    expect(answer.body.error_description).toContain("token");
  }
});
