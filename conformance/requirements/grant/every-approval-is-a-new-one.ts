import * as fc from "fast-check";
import { mustRedeem } from "../../arbitraries/chains.ts";
import { grantChainPlans, mustGrowGrant } from "../../arbitraries/grant-chains.ts";
import { approveOptions, grantPlans } from "../../arbitraries/grant-plans.ts";
import { authenticatedWays, redeem } from "../../arbitraries/ways.ts";
import { expectActive } from "../../expect/introspection.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  requests: 24,
  arbitrary: (world) =>
    grantChainPlans(world, { max: 1 }).chain((chain) =>
      fc.record({
        chain: fc.constant(chain),
        /** What the same user approves of the same client afterwards, and whether its code is redeemed. */
        later: fc.array(
          fc.record({ redeemed: fc.boolean(), plan: grantPlans(world, { clients: [chain.plan.client] }) }),
          { minLength: 1, maxLength: 2 },
        ),
        same: fc.boolean(),
        way: authenticatedWays(),
      }),
    ),
  control: async (world, { chain, way }) => {
    const { client, newest } = await mustGrowGrant(world, chain);
    await mustRedeem(world, newest, way, { client });
  },
  check: async (world, { chain, later, same, way }) => {
    const { client, newest, answers } = await mustGrowGrant(world, chain);
    const user = world.users[chain.plan.user];
    for (const { plan, redeemed } of later) {
      const { participant } = chain.plan;
      const options = approveOptions(same ? chain.plan : { ...plan, participant });
      if (redeemed) await world.mustCodeTokens(client, user, options);
      else await world.mustApprove(client, user, options);
    }
    if (world.has("introspection"))
      for (const { access_token } of answers) expectActive(await world.introspect(client, access_token));
    expectTokens(await redeem(world, newest, way, { client }));
  },
});
