import * as fc from "fast-check";
import { approveOptions, grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectInvalidGrant } from "../../expect/invalid-grant.ts";
import { property } from "../../property.ts";

export default property({
  requests: 8,
  arbitrary: (world) =>
    fc.record({ plan: grantPlans(world, { pkce: "always" }), verifier: fc.constantFrom(undefined, "") }),
  control: async (world, { plan }) =>
    void (await world.mustCodeTokens(world.clients[plan.client], world.users[plan.user], approveOptions(plan))),
  check: async (world, { plan, verifier }) => {
    const client = world.clients[plan.client];
    const approval = await world.mustApprove(client, world.users[plan.user], approveOptions(plan));
    expectInvalidGrant(await world.redeemCode(client, { ...approval, verifier }));
  },
});
