import * as fc from "fast-check";
import { chainPlans, mustGrow, mustRedeem } from "../../arbitraries/chains.ts";
import { overruns, slackOf } from "../../arbitraries/moments.ts";
import { redeem, ways } from "../../arbitraries/ways.ts";
import { expectInvalidGrant } from "../../expect/invalid-grant.ts";
import { property } from "../../property.ts";

export default property({
  runs: 6,
  requests: 16,
  arbitrary: (world) =>
    fc.record({ plan: chainPlans(world), way: ways(), late: overruns(world.lifetimes.grace), again: ways() }),
  control: async (world, { plan, way, again }) => {
    const { newest } = await mustGrow(world, plan);
    await mustRedeem(world, newest, way);
    await world.passTime(world.lifetimes.grace - slackOf(world.lifetimes.grace));
    await mustRedeem(world, newest, again);
  },
  check: async (world, { plan, way, late, again }) => {
    const { newest } = await mustGrow(world, plan);
    const { refresh_token } = await mustRedeem(world, newest, way);
    await world.passTime(world.lifetimes.grace + late);
    expectInvalidGrant(await redeem(world, newest, again));
    expectInvalidGrant(await world.renew(refresh_token));
  },
});
