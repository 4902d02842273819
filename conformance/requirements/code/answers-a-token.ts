import * as fc from "fast-check";
import { clientAuth } from "../../arbitraries/client-calls.ts";
import { approveOptions, grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  requests: 8,
  arbitrary: (world) => fc.record({ plan: grantPlans(world), auth: clientAuth }),
  control: (world, { plan }) =>
    world.mustApprove(world.clients[plan.client], world.users[plan.user], approveOptions(plan)),
  check: async (world, { plan, auth }, approval) => {
    expectTokens(await world.redeemCode(world.clients[plan.client], approval, { auth }));
  },
});
