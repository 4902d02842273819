import { describe, expect, test } from "vitest";
import { basic, granted, isActive, obtain, renew } from "../http/ask.ts";
import type { TestClient, World } from "../http/world.ts";
import { by, errorOf, INVALID_GRANT, renewed, withRenewals } from "./renewals.ts";

let world: World;
let key: TestClient;

withRenewals((opened) => {
  ({ world, key } = opened);
});

describe("a new pair", () => {
  test("needs no credentials for a client_credentials family, and rotates", async () => {
    const first = await obtain(world, key, "send_documents");
    const answer = await renew(world, by(first.refresh_token));
    expect(answer.headers).toMatchObject({ "cache-control": "no-store", pragma: "no-cache" });
    const second = granted(answer);
    expect(second).toMatchObject({ token_type: "Bearer", expires_in: 900, scope: "send_documents" });
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(await isActive(world, key, second.access_token)).toBe(true);
    expect(granted(await renew(world, by(second.refresh_token)))).toMatchObject({ scope: "send_documents" });
  });

  test("takes its client's credentials, as Basic or as members", async () => {
    const { id: client_id, secret: client_secret } = key;
    const pair = await obtain(world, key);
    const second = granted(await renew(world, by(pair.refresh_token), basic(key)));
    const third = granted(await renew(world, by(second.refresh_token, { client_id, client_secret })));
    expect((await renew(world, by(third.refresh_token, { client_id }), basic(key))).status).toBe(200);
  });

  test("takes a bare client_id of the owner for what it is", async () => {
    const pair = await obtain(world, key);
    expect((await renew(world, by(pair.refresh_token, { client_id: key.id }))).status).toBe(200);
  });

  test("ignores members it does not know", async () => {
    const pair = await obtain(world, key);
    const body = `{"refresh_token":${JSON.stringify(pair.refresh_token)},"__proto__":{"x":1},"x":1,"x":[[{}]],"constructor":null}`;
    expect((await renew(world, body)).status).toBe(200);
  });
});

test("a byte order mark before the object is ignored (RFC 8259 §8.1)", async () => {
  const pair = await obtain(world, key);
  expect((await renew(world, `\ufeff${JSON.stringify(by(pair.refresh_token))}`)).status).toBe(200);
});

describe("lifetimes", () => {
  test("an idle family dies after 100 days, a renewed one lives on to its absolute end", async () => {
    const day = 86_400;
    const idle = await obtain(world, key);
    let pair = await obtain(world, key);
    for (let days = 0; days < 360; days += 90) {
      pair = await renewed(world, pair);
      world.advance(90 * day);
    }
    expect(errorOf(await renew(world, by(idle.refresh_token)))).toEqual(INVALID_GRANT);
    pair = await renewed(world, pair);
    world.advance(5 * day);
    expect(errorOf(await renew(world, by(pair.refresh_token)))).toEqual(INVALID_GRANT);
  });
});

describe("secrets", () => {
  test("a family dies with the secret that issued it, unless another live one has re-bound it", async () => {
    const rotating = await world.addClient();
    const left = await obtain(world, rotating);
    const rebound = await obtain(world, rotating);
    const { digestSecret } = await import("../../src/tokens/client-secret.ts");
    const fresh = { ...rotating, secret: "cs_new", secretId: "sec_new" };
    const secret = { id: fresh.secretId, digest: digestSecret(fresh.secret) };
    await world.store.rotateSecret(rotating.id, secret, world.now(), world.now() + 3_600_000);
    expect(await isActive(world, rotating, left.refresh_token)).toBe(true);
    const second = granted(await renew(world, by(rebound.refresh_token), basic(fresh)));
    await world.store.endOverlap(rotating.id, world.now());
    world.advance(1);
    await world.lists.refresh();
    expect(errorOf(await renew(world, by(left.refresh_token)))).toEqual(INVALID_GRANT);
    expect(await isActive(world, fresh, left.access_token)).toBe(false);
    expect(await isActive(world, fresh, second.access_token)).toBe(true);
    expect((await renew(world, by(second.refresh_token))).status).toBe(200);
    expect(errorOf(await renew(world, by(second.refresh_token), basic(rotating)))).toEqual([401, "invalid_client"]);
  });
});
