import * as fc from "fast-check";
import { chainPlans, mustGrow, mustRedeem } from "../../arbitraries/chains.ts";
import { redeem, ways } from "../../arbitraries/ways.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  requests: 16,
  arbitrary: (world) =>
    fc.record({ plan: chainPlans(world), first: ways(), uses: fc.integer({ min: 1, max: 3 }), retry: ways() }),
  control: async (world, { plan, first, retry }) => {
    const { newest } = await mustGrow(world, plan);
    await mustRedeem(world, newest, first);
    await mustRedeem(world, newest, retry);
  },
  check: async (world, { plan, first, uses, retry }) => {
    const { newest } = await mustGrow(world, plan);
    const { access_token, refresh_token } = await mustRedeem(world, newest, first);
    for (let use = 0; use < uses; use += 1) await world.mustIntrospect(world.clients.apiKey, access_token);
    const retried = expectTokens(await redeem(world, newest, retry));
    expectEqual("the successor", retried.refresh_token, refresh_token, retried.answer);
  },
});
