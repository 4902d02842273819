import * as fc from "fast-check";
import { mustRedeem } from "../../arbitraries/chains.ts";
import { idleTime } from "../../arbitraries/idleness.ts";
import { slackOf } from "../../arbitraries/moments.ts";
import { redeem, ways } from "../../arbitraries/ways.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  runs: 3,
  arbitrary: () =>
    fc.record({
      /** Between two renewals, as a part of the idle time. */
      pause: fc.double({ min: 0.7, max: 0.95, noNaN: true }),
      first: ways(),
      others: fc.array(ways(), { minLength: 4, maxLength: 4 }),
    }),
  control: async (world, { pause, first }) => {
    const seconds = Math.floor(idleTime(world) * pause);
    const { refresh_token } = await world.mustStartFamily(world.clients.apiKey);
    await world.passTime(seconds);
    const renewed = await mustRedeem(world, refresh_token, first);
    return { seconds, newest: renewed.refresh_token ?? refresh_token };
  },
  check: async (world, { others }, { seconds, newest }) => {
    const end = world.lifetimes.absoluteClientCredentials - slackOf(world.lifetimes.absoluteClientCredentials);
    let token = newest;
    for (const [index, way] of others.entries()) {
      if ((index + 2) * seconds >= end) return;
      await world.passTime(seconds);
      token = expectTokens(await redeem(world, token, way)).refresh_token ?? token;
    }
  },
});
