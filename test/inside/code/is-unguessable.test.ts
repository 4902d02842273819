import { afterAll, beforeAll, expect, test } from "vitest";
import { readCode, writeCode } from "../../../src/tokens/authorization-code.ts";
import { familyOfGrant } from "../../../src/tokens/family-of-grant.ts";
import { application, approve, CALLBACK, person, redeemCode } from "../../handlers/pages/people.ts";
import { openWorld, random, type TestClient, type World } from "../../http/world.ts";

let world: World;
let app: TestClient;

beforeAll(async () => {
  world = await openWorld();
  app = await application(world);
});
afterAll(() => world.close());

test("[code/is-unguessable] whoever knows all that a code says still lacks a key of 256 bits", async () => {
  const customer = await person(world);
  const genuine = await approve(customer, app);
  const [grant] = await world.store.connectionsOfAccount(customer.accountId);
  if (!grant) throw new Error("nothing was approved");
  const { active, byId } = world.dependencies.keys().secret.code;
  expect(active.key.symmetricKeySize).toBe(32);
  const facts = {
    grantId: grant.id,
    familyId: familyOfGrant(grant.id),
    clientId: app.id,
    redirectUri: CALLBACK,
    challenge: null,
    expiresAt: grant.createdAt + 60_000,
  };
  const { epoch } = world.dependencies;
  expect(readCode(genuine, byId, epoch)).toEqual(facts);
  const forged = await openWorld();
  const foreign = forged.dependencies.keys().secret.code.active;
  await forged.close();
  expect(readCode(writeCode(facts, epoch, { ...foreign, id: active.id }), byId, epoch)).toBeUndefined();
  const answer = await redeemCode(world, app, writeCode(facts, epoch, { ...foreign, id: active.id }));
  expect([answer.status, answer.body.error]).toEqual([400, "invalid_grant"]);
  expect((await redeemCode(world, app, genuine)).status).toBe(200);
});

test("[code/is-unguessable] a code is one of 2^128 and more: no other, and none that is shorter, is taken for it", async () => {
  const code = await approve(await person(world), app);
  const { byId } = world.dependencies.keys().secret.code;
  const read = (text: string) => readCode(text, byId, world.dependencies.epoch);
  expect(read(code)).toBeDefined();
  for (let at = 0; at < code.length; at++) {
    const other = code[at] === "A" ? "B" : "A";
    expect([at, read(code.slice(0, at) + other + code.slice(at + 1))]).toEqual([at, undefined]);
    expect([at, read(code.slice(0, at))]).toEqual([at, undefined]);
  }
});

test("[code/is-unguessable] every grant, and so every code, is named by 128 random bits of its own", async () => {
  const drawn: string[] = [];
  const counting = await openWorld({
    random: (bytes) => {
      const bits = random(bytes);
      drawn.push(Buffer.from(bits).toString("hex"));
      return bits;
    },
  });
  const client = await application(counting);
  const customer = await person(counting);
  const codes = [await approve(customer, client), await approve(customer, client)];
  const grants = await counting.store.connectionsOfAccount(customer.accountId);
  expect(new Set([...codes, ...grants.map(({ id }) => id)]).size).toBe(4);
  for (const { id } of grants) {
    expect(id).toMatch(/^gra_[0-9a-f]{32}$/);
    expect(drawn).toContain(id.slice(4));
  }
  await counting.close();
});
