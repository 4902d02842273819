import * as fc from "fast-check";
import { chainPlans, mustGrow, mustRedeem } from "../../arbitraries/chains.ts";
import { idleTime } from "../../arbitraries/idleness.ts";
import { overruns, slackOf } from "../../arbitraries/moments.ts";
import { redeem, ways } from "../../arbitraries/ways.ts";
import { expectInvalidGrant } from "../../expect/invalid-grant.ts";
import { property } from "../../property.ts";

export default property({
  runs: 5,
  requests: 10,
  arbitrary: (world) =>
    fc.record({ plan: chainPlans(world, { max: 1 }), way: ways(), late: overruns(world.lifetimes.idle) }),
  control: async (world, { plan, way }) => {
    const idle = idleTime(world);
    const { newest } = await mustGrow(world, plan);
    await world.passTime(idle - slackOf(idle));
    await mustRedeem(world, newest, way);
  },
  check: async (world, { plan, way, late }) => {
    const { newest } = await mustGrow(world, plan);
    await world.passTime(world.lifetimes.idle + late);
    expectInvalidGrant(await redeem(world, newest, way));
  },
});
