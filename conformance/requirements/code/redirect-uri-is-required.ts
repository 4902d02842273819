import * as fc from "fast-check";
import { clientAuth } from "../../arbitraries/client-calls.ts";
import { approveOptions, grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";

export default property({
  requests: 12,
  arbitrary: (world) =>
    fc.record({ plan: grantPlans(world), auth: clientAuth, redirect_uri: fc.constantFrom(undefined, "") }),
  control: async (world, { plan }) => {
    await world.mustCodeTokens(world.clients[plan.client], world.users[plan.user], approveOptions(plan));
  },
  check: async (world, { plan, auth, redirect_uri }) => {
    const client = world.clients[plan.client];
    const approval = await world.mustApprove(client, world.users[plan.user], approveOptions(plan));
    const answer = await world.redeemCode(client, approval, { auth, params: { redirect_uri } });
    expectOAuthError(answer, { status: 400, error: "invalid_request" });
  },
});
