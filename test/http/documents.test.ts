import { randomBytes } from "node:crypto";
import request from "supertest";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Participant } from "../../src/stores/store.ts";
import { type Answer, ask, obtain } from "./ask.ts";
import { openWorld, type World } from "./world.ts";

const MB = 1024 * 1024;

let world: World;
let headers: Record<string, string>;
beforeAll(async () => {
  world = await openWorld();
  const key = await world.addClient({ scopes: ["send_documents", "receive_documents", "read_participant_info"] });
  const sender: Participant = {
    id: "par_1",
    accountId: key.accountId,
    name: "Pekárna",
    email: "a@example.org",
    euVatId: null,
    rn: null,
    countryCode: "CZ",
    participantId: null,
    createdAt: world.now(),
  };
  await world.store.createParticipant(sender);
  const { access_token } = await obtain(world, key);
  headers = { Authorization: `Bearer ${access_token}`, "Content-Type": "application/json" };
});
afterAll(() => world.close());

const create = (payload: unknown): Promise<Answer> =>
  ask(world, {
    path: "/api/documents",
    headers,
    body: JSON.stringify({ sender: "par_1", receiver: "0208:nobody", documentType: "invoice", payload }),
  });

test("a payload of seven megabytes comes back byte for byte", async () => {
  const payload = randomBytes(7 * MB);
  const { status, body } = await create(payload.toString("base64"));
  expect(status).toBe(201);
  const read = await request(world.app).get(`/api/documents/${body.id}/payload`).set(headers).buffer(true);
  expect(read.status).toBe(200);
  expect(payload.equals(read.body)).toBe(true);
});

test("a body of over ten megabytes is too large", async () => {
  expect(await create("A".repeat(10 * MB))).toMatchObject({ status: 413, body: { code: "body_too_large" } });
});

test.each(["A", "AA=", "====", "=AAA", "AAA", "AB==", "AA-_"])("%j is no payload", async (payload) => {
  expect(await create(payload)).toMatchObject({
    status: 400,
    body: { code: "invalid_request", detail: expect.stringMatching(/^payload /) },
  });
});

test.each(["\\", "/", "!"])("ten megabytes of %j are no payload, and no fault", async (character) => {
  expect((await create(character.repeat(4 * MB + 1))).status).toBe(400);
});
