import * as fc from "fast-check";
import { chainPlans, mustGrow, mustRedeem } from "../../arbitraries/chains.ts";
import { slackOf } from "../../arbitraries/moments.ts";
import { redeem, ways } from "../../arbitraries/ways.ts";
import { expectInvalidGrant } from "../../expect/invalid-grant.ts";
import { property } from "../../property.ts";

export default property({
  runs: 6,
  requests: 10,
  arbitrary: (world) =>
    fc.record({
      plan: chainPlans(world),
      /** When a retry comes, as a part of the window. */
      retried: fc.double({ min: 0.2, max: 0.8, noNaN: true }),
      again: ways(),
    }),
  control: async (world, { plan, retried, again }) => {
    const { newest } = await mustGrow(world, plan);
    await world.mustRenew(newest);
    const passed = Math.floor(world.lifetimes.grace * retried);
    await world.passTime(passed);
    await mustRedeem(world, newest, again);
    return { newest, passed };
  },
  check: async (world, { again }, { newest, passed }) => {
    await world.passTime(world.lifetimes.grace - passed + slackOf(world.lifetimes.grace));
    expectInvalidGrant(await redeem(world, newest, again));
  },
});
