import * as fc from "fast-check";
import { chainPlans, mustGrow } from "../../arbitraries/chains.ts";
import { redeem, ways } from "../../arbitraries/ways.ts";
import { expectInvalidGrant } from "../../expect/invalid-grant.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) =>
    fc.record({ plan: chainPlans(world), hint: fc.constantFrom(undefined, "refresh_token"), way: ways() }),
  control: async (world, { plan }) => {
    const { newest } = await mustGrow(world, plan);
    await world.mustRenew(newest);
  },
  check: async (world, { plan, hint, way }) => {
    const { newest } = await mustGrow(world, plan);
    await world.mustRevoke(world.clients.apiKey, newest, hint === undefined ? {} : { hint });
    expectInvalidGrant(await redeem(world, newest, way));
  },
});
