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

test.each(["sender", "receiver", "documentType", "payload"])(
  "half a surrogate pair is no text of a %s",
  async (name) => {
    const document = {
      sender: "par_1",
      receiver: "0208:nobody",
      documentType: "invoice",
      payload: "",
      [name]: "a\ud800",
    };
    expect(await ask(world, { path: "/api/documents", headers, body: JSON.stringify(document) })).toMatchObject({
      status: 400,
      body: { code: "invalid_request", detail: expect.stringMatching(new RegExp(`^${name} `)) },
    });
  },
);

test("half a surrogate pair is no text for a renewal", async () => {
  const json = { "Content-Type": "application/json" };
  const answer = await ask(world, { path: "/api/auth/renew", headers: json, body: '{"refresh_token":"\\ud800"}' });
  expect([answer.status, answer.body.error]).toEqual([400, "invalid_request"]);
});

test("a document among a million other members is not read", async () => {
  const document = { sender: "par_1", receiver: "0208:nobody", documentType: "invoice", payload: "" };
  const body = JSON.stringify(document).replace("{", `{${'"x":0,'.repeat(1_000_000)}`);
  const { status, body: problem } = await ask(world, { path: "/api/documents", headers, body });
  expect([status, problem.code]).toEqual([400, "invalid_request"]);
});

test.each(["0x10", "1e2", "%2B5", "%205", "5%20", "5.0", "5_0", "%D9%A3", "-1", "Infinity", "true"])(
  "a limit of %s is not written in digits",
  async (limit) => {
    for (const path of ["/api/documents", "/api/documents/inbox", "/api/participants"])
      expect(await ask(world, { method: "get", path: `${path}?limit=${limit}`, headers })).toMatchObject({
        status: 400,
        body: { code: "invalid_request", detail: expect.stringMatching(/^limit /) },
      });
  },
);

test.each(["1", "05", "200", ""])("a limit of %j is one", async (limit) => {
  const answer = await ask(world, { method: "get", path: `/api/documents?limit=${limit}`, headers });
  expect(answer.status).toBe(200);
});
