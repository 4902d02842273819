import * as fc from "fast-check";
import { overruns, slackOf } from "../../arbitraries/moments.ts";
import { redeem, ways } from "../../arbitraries/ways.ts";
import { expectInvalidGrant } from "../../expect/invalid-grant.ts";
import { property } from "../../property.ts";

export default property({
  runs: 3,
  arbitrary: (world) =>
    fc.record({
      /** The longest pause between two renewals, as a part of the idle time. */
      pause: fc.double({ min: 0.6, max: 0.9, noNaN: true }),
      late: overruns(Math.min(world.lifetimes.absoluteClientCredentials, world.lifetimes.idle / 2)),
      way: ways(),
    }),
  control: async (world, { pause }) => {
    const { absoluteClientCredentials: absolute, idle } = world.lifetimes;
    let { refresh_token } = await world.mustStartFamily(world.clients.apiKey);
    for (let left = absolute - slackOf(absolute); left > 0; ) {
      const seconds = Math.min(left, Math.ceil(idle * pause));
      await world.passTime(seconds);
      ({ refresh_token } = await world.mustRenew(refresh_token));
      left -= seconds;
    }
    return refresh_token;
  },
  check: async (world, { late, way }, newest) => {
    await world.passTime(slackOf(world.lifetimes.absoluteClientCredentials) + late);
    expectInvalidGrant(await redeem(world, newest, way));
  },
});
