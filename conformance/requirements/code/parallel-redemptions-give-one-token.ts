import * as fc from "fast-check";
import { clientAuth } from "../../arbitraries/client-calls.ts";
import { approveOptions, grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";

/** Redemptions of one code at the same time. */
const most = 20;

export default property({
  requests: most / 2 + 12,
  arbitrary: (world) =>
    fc.record({
      plan: grantPlans(world),
      rivals: fc.array(clientAuth, { minLength: 2, maxLength: most, size: "max" }),
    }),
  control: async (world, { plan }) => {
    await world.mustCodeTokens(world.clients[plan.client], world.users[plan.user], approveOptions(plan));
  },
  check: async (world, { plan, rivals }) => {
    const client = world.clients[plan.client];
    const approval = await world.mustApprove(client, world.users[plan.user], approveOptions(plan));
    const answers = await world.race(rivals.map((auth) => world.request.redeemCode(client, approval, { auth })));
    const winners = answers.filter(({ status }) => status === 200);
    expectThat(winners.length < 2, () => ({
      expected: "at most one token answer",
      actual: `${winners.length} of ${answers.length} redemptions were answered with tokens`,
      ...(winners[1] && { exchange: winners[1] }),
    }));
  },
});
