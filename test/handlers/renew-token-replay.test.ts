import { describe, expect, test } from "vitest";
import { basic, granted, isActive, obtain, renew } from "../http/ask.ts";
import type { TestClient, World } from "../http/world.ts";
import { by, errorOf, INVALID_GRANT, renewed, withRenewals } from "./renewals.ts";

let world: World;
let key: TestClient;
let other: TestClient;

withRenewals((opened) => {
  ({ world, key, other } = opened);
});

describe("a lost answer", () => {
  test("is answered again with the byte-identical successor until that is redeemed", async () => {
    const first = await obtain(world, key);
    const second = await renewed(world, first);
    expect(await isActive(world, key, second.access_token)).toBe(true);
    world.advance(59);
    const retry = await renewed(world, first);
    expect(retry.refresh_token).toBe(second.refresh_token);
    expect(await isActive(world, key, retry.access_token)).toBe(true);
    const third = await renewed(world, second);
    expect(errorOf(await renew(world, by(first.refresh_token)))).toEqual(INVALID_GRANT);
    expect(errorOf(await renew(world, by(third.refresh_token)))).toEqual(INVALID_GRANT);
  });

  test("is answered again for the grace window at most, counted from the first rotation", async () => {
    const first = await obtain(world, key);
    const second = await renewed(world, first);
    world.advance(59.9);
    await renewed(world, first);
    world.advance(0.1);
    expect(errorOf(await renew(world, by(first.refresh_token)))).toEqual(INVALID_GRANT);
    expect(errorOf(await renew(world, by(second.refresh_token)))).toEqual(INVALID_GRANT);
  });

  test("50 parallel renewals advance one generation, and all get one successor", async () => {
    const first = await obtain(world, key);
    const answers = await Promise.all(Array.from({ length: 50 }, () => renew(world, by(first.refresh_token))));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const successors = new Set(answers.map((answer) => granted(answer).refresh_token));
    expect(successors.size).toBe(1);
    expect(new Set(answers.map((answer) => granted(answer).access_token)).size).toBe(50);
    expect((await renew(world, by([...successors][0] ?? ""))).status).toBe(200);
  });
});

describe("a replay", () => {
  test("kills the family, and its access tokens in this process at once, without a re-read", async () => {
    const first = await obtain(world, key);
    const second = await renewed(world, first);
    const third = await renewed(world, second);
    const spared = await obtain(world, key);
    expect(errorOf(await renew(world, by(first.refresh_token)))).toEqual(INVALID_GRANT);
    for (const { access_token } of [first, second, third]) expect(await isActive(world, key, access_token)).toBe(false);
    expect(errorOf(await renew(world, by(third.refresh_token)))).toEqual(INVALID_GRANT);
    expect((await renew(world, by(spared.refresh_token))).status).toBe(200);
  });

  test("counts before the scope: wider, unknown, malformed or not", async () => {
    for (const scope of ["admin", "no_such_scope", "\u0007"]) {
      const first = await obtain(world, key);
      const third = await renewed(world, await renewed(world, first));
      expect(errorOf(await renew(world, by(first.refresh_token, { scope })))).toEqual(INVALID_GRANT);
      expect(errorOf(await renew(world, by(third.refresh_token)))).toEqual(INVALID_GRANT);
      expect(await isActive(world, key, third.access_token)).toBe(false);
    }
  });

  test("by somebody with wrong credentials, or by another client, kills nothing", async () => {
    const first = await obtain(world, key);
    const third = await renewed(world, await renewed(world, first));
    const wrong = { client_id: key.id, client_secret: "cs_wrong" };
    expect(errorOf(await renew(world, by(first.refresh_token, wrong)))).toEqual([401, "invalid_client"]);
    expect(errorOf(await renew(world, by(first.refresh_token), basic(other)))).toEqual(INVALID_GRANT);
    expect(await isActive(world, key, third.access_token)).toBe(true);
    expect((await renew(world, by(third.refresh_token))).status).toBe(200);
  });
});
