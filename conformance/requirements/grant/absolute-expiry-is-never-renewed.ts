import * as fc from "fast-check";
import { mustRedeem } from "../../arbitraries/chains.ts";
import { grantChainPlans, mustGrowGrant } from "../../arbitraries/grant-chains.ts";
import { overruns, slackOf } from "../../arbitraries/moments.ts";
import { authenticatedWays, redeem } from "../../arbitraries/ways.ts";
import { expectInvalidGrant } from "../../expect/invalid-grant.ts";
import { property } from "../../property.ts";
import { Unavailable } from "../../unavailable.ts";

/** Renewals that a run may take to reach the end. */
const most = 100;

export default property({
  runs: 2,
  requests: 40,
  arbitrary: (world) =>
    fc.record({
      chain: grantChainPlans(world, { max: 0 }),
      /** The longest pause between two renewals, as a part of the idle time. */
      pause: fc.double({ min: 0.8, max: 0.9, noNaN: true }),
      late: overruns(Math.min(world.lifetimes.absolute, world.lifetimes.idle / 2)),
      way: authenticatedWays(),
    }),
  control: async (world, { chain, pause, way }) => {
    const { absolute, idle } = world.lifetimes;
    if (absolute > idle * pause * most)
      throw new Unavailable(`a grant is renewed more than ${most} times, every ${idle} seconds, before it ends`);
    const { client, newest: first } = await mustGrowGrant(world, chain);
    let newest = first;
    for (let left = absolute - slackOf(absolute); left > 0; ) {
      const seconds = Math.min(left, Math.ceil(idle * pause));
      await world.passTime(seconds);
      ({ refresh_token: newest = newest } = await mustRedeem(world, newest, way, { client }));
      left -= seconds;
    }
    return { client, newest };
  },
  check: async (world, { late, way }, { client, newest }) => {
    await world.passTime(slackOf(world.lifetimes.absolute) + late);
    expectInvalidGrant(await redeem(world, newest, way, { client }));
  },
});
