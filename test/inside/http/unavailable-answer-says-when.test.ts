import { afterAll, beforeAll, expect, test } from "vitest";
import { type Store, StoreUnavailable } from "../../../src/stores/store.ts";
import { type Answer, basic, introspect, obtain, renew, revoke, token } from "../../http/ask.ts";
import { openWorld, type TestClient, type World } from "../../http/world.ts";

const methods = ["findClient", "redeem", "redemptionFacts", "revokeFamily", "revokeAccessToken"] as const;
const down = async () => {
  throw new StoreUnavailable("the store is locked");
};

let sound: World;
let ailing: World;
let key: TestClient;

beforeAll(async () => {
  sound = await openWorld();
  key = await sound.addClient();
  const broken = Object.fromEntries(methods.map((method) => [method, down]));
  const store: Store = Object.assign(Object.create(sound.store), broken);
  ailing = await openWorld({ store, epoch: sound.dependencies.epoch, keys: sound.dependencies.keys });
});
afterAll(async () => {
  await ailing.close();
  await sound.close();
});

const requests: [string, (refreshToken: string) => Promise<Answer>][] = [
  ["token", () => token(ailing, { grant_type: "client_credentials" }, basic(key))],
  ["renew", (refresh_token) => renew(ailing, { refresh_token })],
  ["revoke", (refresh_token) => revoke(ailing, { token: refresh_token }, basic(key))],
  ["introspect", (refresh_token) => introspect(ailing, { token: refresh_token }, basic(key))],
];

test.each(requests)("%s says when to come back [http/unavailable-answer-says-when]", async (_endpoint, request) => {
  const { refresh_token } = await obtain(sound, key);
  const { status, headers, body } = await request(refresh_token);
  expect([status, body.error]).toEqual([503, "temporarily_unavailable"]);
  expect(headers["retry-after"]).toMatch(/^[1-9]\d*$/);
});
