import * as fc from "fast-check";
import { clientAuth } from "../../arbitraries/client-calls.ts";
import { approveOptions, grantPlans } from "../../arbitraries/grant-plans.ts";
import { otherRedeemers } from "../../arbitraries/other-redeemers.ts";
import { expectInvalidGrant } from "../../expect/invalid-grant.ts";
import { property } from "../../property.ts";

export default property({
  requests: 12,
  arbitrary: (world) =>
    grantPlans(world).chain((plan) =>
      fc.record({ plan: fc.constant(plan), other: otherRedeemers(world, plan.client), auth: clientAuth }),
    ),
  control: async (world, { plan }) => {
    await world.mustCodeTokens(world.clients[plan.client], world.users[plan.user], approveOptions(plan));
  },
  check: async (world, { plan, other, auth }) => {
    const approval = await world.mustApprove(world.clients[plan.client], world.users[plan.user], approveOptions(plan));
    expectInvalidGrant(await world.redeemCode(world.clients[other], approval, { auth }));
  },
});
