import Database from "better-sqlite3";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Answer, ask, obtain } from "./ask.ts";
import { openWorld, type TestClient, type World } from "./world.ts";

let world: World;
let key: TestClient;
let headers: Record<string, string>;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  key = await world.addClient({ scopes: ["admin"] });
  headers = await headersOf(key);
});
afterAll(() => world.close());

const LIST = "/api/participants";
const HALM = { name: "De Halm", email: "halm@example.test", countryCode: "BE" };
const TAKEN = { status: 409, body: { code: "identifier_taken" } };

async function headersOf(client: TestClient): Promise<Record<string, string>> {
  const { access_token } = await obtain(world, client);
  return { Authorization: `Bearer ${access_token}`, "Content-Type": "application/json" };
}

const create = (members: object, by = headers): Promise<Answer> =>
  ask(world, { path: LIST, headers: by, body: JSON.stringify({ ...HALM, ...members }) });
const change = (id: unknown, members: object, by = headers): Promise<Answer> =>
  ask(world, { method: "patch", path: `${LIST}/${id}`, headers: by, body: JSON.stringify(members) });
const remove = (id: unknown): Promise<Answer> => ask(world, { method: "delete", path: `${LIST}/${id}`, headers });

/** Runs while another process writes, which takes it longer than a request to look at what there is. */
async function whileBusy<Result>(work: () => Promise<Result>): Promise<Result> {
  const other = new Database(world.file);
  other.exec("begin immediate");
  const done = work();
  await new Promise((resolve) => setTimeout(resolve, 150));
  other.exec("rollback");
  other.close();
  return done;
}

const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status).sort();

test("of two who delete a participant at once one finds it", async () => {
  const { id } = (await create({})).body;
  expect(statuses(await whileBusy(() => Promise.all([remove(id), remove(id)])))).toEqual([204, 404]);
});

test("who changes what is deleted meanwhile finds it or does not", async () => {
  const { id } = (await create({})).body;
  const [deleted, changed] = await whileBusy(() => Promise.all([remove(id), change(id, { name: "x" })]));
  expect(deleted.status).toBe(204);
  expect([200, 404]).toContain(changed.status);
});

test("an identifier is refused to whoever asks for it second, in any account and case, until it is free", async () => {
  const other = await headersOf(await world.addClient({ scopes: ["admin"] }));
  const { id } = (await create({ participantId: "0208:Halm-1" })).body;
  expect(await create({ participantId: "0208:hALM-1" }, other)).toMatchObject(TAKEN);
  expect(await create({ participantId: "0208:hALM-1" })).toMatchObject(TAKEN);
  const { id: second } = (await create({ participantId: "0208:Halm-2" }, other)).body;
  expect(await change(second, { name: "Mine", participantId: "0208:halm-1" }, other)).toMatchObject(TAKEN);
  expect(await ask(world, { method: "get", path: `${LIST}/${second}`, headers: other })).toMatchObject({
    body: { name: "De Halm", participantId: "0208:Halm-2" },
  });
  expect(await change(id, { participantId: "0208:HALM-1" })).toMatchObject({
    status: 200,
    body: { participantId: "0208:HALM-1" },
  });
  expect((await remove(id)).status).toBe(204);
  expect((await change(second, { participantId: "0208:halm-1" }, other)).status).toBe(200);
  expect((await create({ participantId: "0208:halm-2" })).status).toBe(201);
});

test("of two who ask for an identifier at once one gets it", async () => {
  const twice = () => create({ participantId: "0208:at-once" });
  expect(statuses(await whileBusy(() => Promise.all([twice(), twice()])))).toEqual([201, 409]);
});

test.each(["\u0000", "0208:1\n", " 0208:1", "\u3000"])("a document for %j is not taken", async (receiver) => {
  const { id } = (await create({})).body;
  const document = { sender: id, receiver, documentType: "invoice", payload: "" };
  expect(await ask(world, { path: "/api/documents", headers, body: JSON.stringify(document) })).toMatchObject({
    status: 400,
    body: { code: "invalid_request", detail: expect.stringMatching(/^receiver /) },
  });
});
