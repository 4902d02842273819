import { expect, test } from "vitest";
import { lookUp, lookupWorlds, REGISTERED } from "../../handlers/lookup-world.ts";

const openLookup = lookupWorlds();
const quota = { limit: 3, window: 60 };

test("an address that uses several affiliates has one quota [lookup/quota-counts-addresses-too]", async () => {
  const world = await openLookup({ perAddress: quota });
  const affiliates = [await world.addAffiliate(), await world.addAffiliate(), await world.addAffiliate()];
  const statuses: number[] = [];
  for (const affiliateId of [...affiliates, ...affiliates].map(({ id }) => id))
    statuses.push((await lookUp(world, { affiliateId, participantId: REGISTERED })).status);
  expect(statuses).toEqual([200, 200, 200, 429, 429, 429]);
});

test("an address that guesses affiliate IDs uses its quota up [lookup/quota-counts-addresses-too]", async () => {
  const world = await openLookup({ perAddress: quota });
  const { id } = await world.addAffiliate();
  const statuses: number[] = [];
  for (const affiliateId of [crypto.randomUUID(), crypto.randomUUID(), "none", crypto.randomUUID(), id])
    statuses.push((await lookUp(world, { affiliateId, participantId: REGISTERED })).status);
  expect(statuses).toEqual([403, 403, 400, 429, 429]);
});

test("one address leaves the quota of another alone [lookup/quota-counts-addresses-too]", async () => {
  const { dependencies } = await openLookup();
  const world = await openLookup({ perAddress: quota, settings: { ...dependencies.settings, forwardedFor: true } });
  const { id: affiliateId } = await world.addAffiliate();
  const from = async (address: string) => {
    const headers = { "X-Forwarded-For": address };
    return (await lookUp(world, { affiliateId, participantId: REGISTERED }, { headers })).status;
  };
  const statuses: number[] = [];
  for (let look = 0; look < 4; look++) statuses.push(await from("192.0.2.1"));
  expect([...statuses, await from("192.0.2.2")]).toEqual([200, 200, 200, 429, 200]);
});
