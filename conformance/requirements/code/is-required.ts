import * as fc from "fast-check";
import { clientAuth } from "../../arbitraries/client-calls.ts";
import { approveOptions, grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";

export default property({
  requests: 9,
  arbitrary: (world) => fc.record({ plan: grantPlans(world), auth: clientAuth, code: fc.constantFrom(undefined, "") }),
  control: (world, { plan }) =>
    world.mustCodeTokens(world.clients[plan.client], world.users[plan.user], approveOptions(plan)),
  check: async (world, { plan, auth, code }, { approval }) => {
    const answer = await world.redeemCode(world.clients[plan.client], approval, { auth, params: { code } });
    expectOAuthError(answer, { status: 400, error: "invalid_request" });
  },
});
