import { decodeJwt } from "jose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { basic, granted, introspect, isActive, renew } from "../http/ask.ts";
import { openWorld, type TestClient, type World } from "../http/world.ts";
import { grantFamily } from "./grant-family.ts";
import { errorOf } from "./renewals.ts";

let world: World;
let application: TestClient;

beforeAll(async () => {
  world = await openWorld();
  application = await world.addClient({ kind: "developer_app" });
});
afterAll(() => world.close());

test("a family from a code needs client authentication, else 401 and it is unspent (RFC 6749 §6)", async () => {
  const { token } = await grantFamily(world, application);
  expect(errorOf(await renew(world, { refresh_token: token }))).toEqual([401, "invalid_client"]);
  const claim = { refresh_token: token, client_id: application.id };
  expect(errorOf(await renew(world, claim))).toEqual([401, "invalid_client"]);
  expect(await isActive(world, application, token)).toBe(true);
  expect((await renew(world, { refresh_token: token }, basic(application))).status).toBe(200);
  expect((await renew(world, { ...claim, client_secret: application.secret })).status).toBe(200);
});

test("its token is the user's, reaches the customer's account and names the participant", async () => {
  const { token, grant } = await grantFamily(world, application, "par_one");
  const pair = granted(await renew(world, { refresh_token: token }, basic(application)));
  expect(pair).toMatchObject({ participant_id: "par_one", scope: grant.scope });
  const { sub, account_id, client_id, participant_id, grant: grantId, secret } = decodeJwt(pair.access_token);
  expect([sub, account_id, client_id]).toEqual([grant.userId, grant.accountId, application.id]);
  expect([participant_id, grantId, secret]).toEqual(["par_one", grant.id, undefined]);
  for (const each of [pair.access_token, pair.refresh_token]) {
    const { body } = await introspect(world, { token: each }, basic(application));
    expect(body).toMatchObject({
      active: true,
      sub: grant.userId,
      username: `${grant.userId}@example.test`,
      participant_id: "par_one",
    });
  }
});

test("it dies with its grant, its access tokens too", async () => {
  const { token, grant } = await grantFamily(world, application);
  const pair = granted(await renew(world, { refresh_token: token }, basic(application)));
  await world.store.revokeGrant(grant.id, "test", world.now());
  await world.lists.refresh();
  expect(await isActive(world, application, pair.access_token)).toBe(false);
  const again = await renew(world, { refresh_token: pair.refresh_token }, basic(application));
  expect(errorOf(again)).toEqual([400, "invalid_grant"]);
});

test("it dies with its user", async () => {
  const { token, grant } = await grantFamily(world, application);
  const pair = granted(await renew(world, { refresh_token: token }, basic(application)));
  await world.store.setUserDisabled(grant.userId, true, world.now());
  await world.lists.refresh();
  expect(await isActive(world, application, pair.access_token)).toBe(false);
  const again = await renew(world, { refresh_token: pair.refresh_token }, basic(application));
  expect(errorOf(again)).toEqual([400, "invalid_grant"]);
});

test("without authentication it is 401 dead or not", async () => {
  const { token, grant } = await grantFamily(world, application);
  await world.store.revokeGrant(grant.id, "test", world.now());
  expect(errorOf(await renew(world, { refresh_token: token }))).toEqual([401, "invalid_client"]);
});

test("[grant/unauthenticated-renewal-can-be-allowed] a switch of its client opens renewal without authentication", async () => {
  const open = await world.addClient({ kind: "developer_app", renewWithoutAuthentication: true });
  const { token } = await grantFamily(world, open);
  expect((await renew(world, { refresh_token: token })).status).toBe(200);
});
