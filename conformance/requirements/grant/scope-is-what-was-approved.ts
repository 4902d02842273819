import * as fc from "fast-check";
import { mustRedeem } from "../../arbitraries/chains.ts";
import { approveOptions, grantPlans } from "../../arbitraries/grant-plans.ts";
import { authenticatedWays } from "../../arbitraries/ways.ts";
import { expectAccessScope } from "../../expect/access-scope.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  requests: 12,
  arbitrary: (world) =>
    fc.record({ plan: grantPlans(world), renewed: fc.array(authenticatedWays(), { maxLength: 1 }) }),
  control: (world, { plan }) =>
    world.mustApprove(world.clients[plan.client], world.users[plan.user], approveOptions(plan)),
  check: async (world, { plan: { client: name, requested, approved }, renewed }, approval) => {
    const client = world.clients[name];
    const first = expectTokens(await world.redeemCode(client, approval));
    await expectAccessScope(world, { scope: requested.join(" "), ...first }, approved.join(" "), client);
    for (const way of first.refresh_token === undefined ? [] : renewed) {
      const renewal = await mustRedeem(world, first.refresh_token ?? "", way, { client });
      await expectAccessScope(world, renewal, approved.join(" "), client);
    }
  },
});
