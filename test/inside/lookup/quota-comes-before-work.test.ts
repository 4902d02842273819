import { expect, test } from "vitest";
import { lookUp, lookupWorlds, UNREGISTERED } from "../../handlers/lookup-world.ts";

const openLookup = lookupWorlds();
const one = { limit: 1, window: 60 };
/** Nobody has asked for them yet, so that no memory answers. */
const strangers = ["0208:0000000001", "0208:0000000002", "0208:0000000003", "0208:0000000004"];

test.each([
  ["of its affiliate", { perAffiliate: one }],
  ["of its address", { perAddress: one }],
])("a look-up beyond the quota %s asks the network nothing [lookup/quota-comes-before-work]", async (_, quotas) => {
  const world = await openLookup(quotas);
  const { id: affiliateId } = await world.addAffiliate();
  const before = world.network.asked.length;
  expect((await lookUp(world, { affiliateId, participantId: UNREGISTERED })).status).toBe(200);
  const within = world.network.asked.length;
  expect(within).toBeGreaterThan(before);
  const over = await Promise.all(strangers.map((participantId) => lookUp(world, { affiliateId, participantId })));
  expect(over.map(({ status }) => status)).toEqual(strangers.map(() => 429));
  expect(world.network.asked.length).toBe(within);
});

test("an address beyond its quota costs not even a question to the store [lookup/quota-comes-before-work]", async () => {
  const sound = await openLookup();
  const { id: affiliateId } = await sound.addAffiliate();
  const found: string[] = [];
  const findAffiliate = (id: string) => {
    found.push(id);
    return sound.store.findAffiliate(id);
  };
  const store = Object.assign(Object.create(sound.store), { findAffiliate });
  const world = await openLookup({ perAddress: one, store });
  const ask = async () => (await lookUp(world, { affiliateId, participantId: UNREGISTERED })).status;
  expect([await ask(), await ask(), await ask()]).toEqual([200, 429, 429]);
  expect(found).toEqual([affiliateId]);
});

test("a question that is refused counts, so that nobody probes for nothing [lookup/quota-comes-before-work]", async () => {
  const world = await openLookup({ perAffiliate: one });
  const { id: affiliateId } = await world.addAffiliate();
  const before = world.network.asked.length;
  expect((await lookUp(world, { affiliateId, participantId: "none" })).status).toBe(400);
  expect((await lookUp(world, { affiliateId, participantId: strangers[0] ?? "" })).status).toBe(429);
  expect(world.network.asked.length).toBe(before);
});
