import * as fc from "fast-check";
import { clientAuth } from "../../arbitraries/client-calls.ts";
import { approveOptions, grantPlans } from "../../arbitraries/grant-plans.ts";
import { tampered, tamperings } from "../../arbitraries/tamperings.ts";
import { strangers } from "../../arbitraries/tokens.ts";
import { expectInvalidGrant } from "../../expect/invalid-grant.ts";
import { property } from "../../property.ts";

export default property({
  requests: 12,
  arbitrary: (world) =>
    fc.record({
      plan: grantPlans(world),
      auth: clientAuth,
      wrong: fc.oneof(
        { weight: 3, arbitrary: fc.record({ tampering: tamperings() }) },
        { weight: 1, arbitrary: fc.record({ stranger: strangers() }) },
      ),
    }),
  control: async (world, { plan }) => {
    await world.mustCodeTokens(world.clients[plan.client], world.users[plan.user], approveOptions(plan));
  },
  check: async (world, { plan, auth, wrong }) => {
    const client = world.clients[plan.client];
    const approval = await world.mustApprove(client, world.users[plan.user], approveOptions(plan));
    const code = "stranger" in wrong ? wrong.stranger : tampered(approval.code, wrong.tampering);
    expectInvalidGrant(await world.redeemCode(client, { ...approval, code }, { auth }));
  },
});
