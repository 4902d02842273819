import { afterAll, beforeAll, expect, test } from "vitest";
import { basic, obtain, revoke } from "./ask.ts";
import { exchange, listen } from "./raw.ts";
import { openWorld, type TestClient, type World } from "./world.ts";

let world: World;
let key: TestClient;
let port: number;
let stop: () => void;
beforeAll(async () => {
  world = await openWorld();
  key = await world.addClient({ scopes: ["admin"] });
  ({ port, stop } = await listen(world));
});
afterAll(async () => {
  stop();
  await world.close();
});

const BODY = JSON.stringify({ name: "Pekárna", email: "a@example.org", countryCode: "CZ" });

/** Creates a participant by a body that halts in the middle, while something else happens. */
async function createWhile(token: string, happens: () => Promise<unknown>) {
  const bytes = Buffer.from(BODY);
  const head = [
    "POST /api/participants HTTP/1.1",
    "Host: 127.0.0.1",
    `Authorization: Bearer ${token}`,
    "Content-Type: application/json",
    `Content-Length: ${bytes.length}`,
    "Connection: close",
  ];
  const answered = exchange(port, `${head.join("\r\n")}\r\n\r\n`, bytes.subarray(0, 10), 500, bytes.subarray(10));
  await new Promise((resolve) => setTimeout(resolve, 150));
  await happens();
  return answered;
}

test("a slow body is read to its end", async () => {
  const { access_token } = await obtain(world, key);
  expect((await createWhile(access_token, async () => undefined)).status).toBe(201);
});

test("a token that is revoked while the body comes does nothing any more", async () => {
  const before = await world.store.participants(key.accountId);
  const { access_token } = await obtain(world, key);
  const answer = await createWhile(access_token, () => revoke(world, { token: access_token }, basic(key)));
  expect([answer.status, answer.headers["www-authenticate"]]).toEqual([401, expect.stringContaining("invalid_token")]);
  expect(await world.store.participants(key.accountId)).toEqual(before);
});

test("a token that expires while the body comes does nothing any more", async () => {
  const { access_token } = await obtain(world, key);
  const answer = await createWhile(access_token, async () => world.advance(901));
  expect(answer.status).toBe(401);
});
