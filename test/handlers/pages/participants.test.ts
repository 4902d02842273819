import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { basic, isActive, renew } from "../../http/ask.ts";
import { openWorld, type World } from "../../http/world.ts";
import { held, textOn } from "./browser.ts";
import { addParticipant, application, connect, type Person, person } from "./people.ts";

let world: World;
let owner: Person;

beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  owner = await person(world);
});
afterAll(() => world.close());

const LIST = "/settings/participants";
const NEW = `${LIST}/new`;
const FORM = {
  name: " Bakkerij De Halm ",
  email: "hello@dehalm.example",
  euVatId: " BE0123456789",
  rn: "0123.456.789",
  countryCode: "be",
  participantId: "0208:0123456789",
};
const READ = { ...FORM, name: "Bakkerij De Halm", euVatId: "BE0123456789", countryCode: "BE" };

const events = async (id: string) =>
  (await world.store.auditOfAccount(owner.accountId, undefined, 100))
    .filter(({ subject, actor }) => subject === id && actor === owner.userId)
    .map(({ event }) => event);

async function make(fields: Record<string, string>) {
  await owner.browser.get(NEW);
  return owner.browser.submit(NEW, fields);
}

test("a participant is added, listed and changed", async () => {
  const { status, location } = await make(FORM);
  expect([status, location]).toEqual([303, `${LIST}?notice=created`]);
  expect(textOn(await owner.browser.get(location))).toContain("Bakkerij De Halm");
  const [made] = await world.store.participants(owner.accountId);
  expect(made).toMatchObject(READ);
  const id = made?.id ?? "";
  expect(id).toMatch(/^par_[0-9a-f]{32}$/);
  expect(held(await owner.browser.get(`${LIST}/${id}`), "rn")).toBe("0123.456.789");
  const change = { name: "De Halm", euVatId: "  ", rn: "", participantId: "" };
  expect((await owner.browser.submit(`${LIST}/${id}`, change)).location).toBe(`${LIST}?notice=saved`);
  const [changed] = await world.store.participants(owner.accountId);
  expect(changed).toMatchObject({ ...READ, name: "De Halm", euVatId: null, rn: null, participantId: null });
  expect(await events(id)).toEqual(["participant.updated", "participant.created"]);
});

test.each([
  ["name", "", "Fill this in"],
  ["name", "x".repeat(256), "at most 255"],
  ["name", "a\u2028b", "control characters"],
  ["email", "hello", "e-mail address"],
  ["email", "", "Fill this in"],
  ["countryCode", "BEL", "two letters"],
  ["countryCode", "", "Fill this in"],
  ["participantId", "0123456789", "scheme and the value"],
  ["participantId", "0208:", "scheme and the value"],
  ["participantId", "0208:01 23", "scheme and the value"],
  ["rn", "x".repeat(256), "at most 255"],
  ["euVatId", "BE\u202e1", "control characters"],
])("%s may not be %j, and what was typed is kept", async (name, text, sentence) => {
  const refused = await make({ ...FORM, [name]: text });
  expect(refused.status).toBe(400);
  expect(textOn(refused)).toContain(sentence);
  expect(held(refused, "rn")).toBe(name === "rn" ? text : "0123.456.789");
  expect(await world.store.participants(owner.accountId)).toEqual([]);

  const id = await addParticipant(world, owner.accountId);
  await owner.browser.get(`${LIST}/${id}`);
  const changed = await owner.browser.submit(`${LIST}/${id}`, { ...FORM, [name]: text });
  expect([changed.status, textOn(changed).includes(sentence)]).toEqual([400, true]);
  expect((await world.store.participants(owner.accountId))[0]?.name).toBe("De Halm");
});

test("an identifier that another account has is refused, and what was typed is kept", async () => {
  const holder = await person(world);
  await holder.browser.get(NEW);
  await holder.browser.submit(NEW, { ...FORM, participantId: "0208:taken-1" });
  const refused = await make({ ...FORM, participantId: "0208:TAKEN-1" });
  expect([refused.status, held(refused, "participantId")]).toEqual([409, "0208:TAKEN-1"]);
  expect(textOn(refused)).toContain("Another participant has this identifier");
  expect(await world.store.participants(owner.accountId)).toEqual([]);

  const id = await addParticipant(world, owner.accountId);
  await owner.browser.get(`${LIST}/${id}`);
  const changed = await owner.browser.submit(`${LIST}/${id}`, { ...FORM, participantId: "0208:TAKEN-1" });
  expect([changed.status, held(changed, "participantId")]).toEqual([409, "0208:TAKEN-1"]);
  expect((await world.store.participants(owner.accountId))[0]?.name).toBe("De Halm");
});

test("deleting asks first, and ends the grants for that participant alone, at once", async () => {
  const app = await application(world);
  const [gone, stays] = [await addParticipant(world, owner.accountId), await addParticipant(world, owner.accountId)];
  const bound = await connect(world, owner, app, gone);
  const other = await connect(world, owner, app, stays);
  const whole = await connect(world, owner, app);
  expect(await isActive(world, app, bound.access_token)).toBe(true);

  const asked = await owner.browser.get(`${LIST}/${gone}/delete`);
  expect(textOn(asked)).toContain("De Halm will be deleted");
  expect(await world.store.participants(owner.accountId)).toHaveLength(2);
  const { location } = await owner.browser.submit(`${LIST}/${gone}/delete`);
  expect(location).toBe(`${LIST}?notice=deleted`);

  expect((await world.store.participants(owner.accountId)).map(({ id }) => id)).toEqual([stays]);
  expect(await isActive(world, app, bound.access_token)).toBe(false);
  const renewed = await renew(world, { refresh_token: bound.refresh_token }, basic(app));
  expect([renewed.status, renewed.body.error]).toEqual([400, "invalid_grant"]);
  for (const { access_token } of [other, whole]) expect(await isActive(world, app, access_token)).toBe(true);
  expect((await owner.browser.get(`${LIST}/${gone}`)).status).toBe(404);
  expect(await events(gone)).toEqual(["participant.deleted"]);
  const why = textOn(await owner.browser.get(`/settings/connected-apps/${bound.grantId}`));
  expect(why).toContain("participant it was connected to was deleted");
});
