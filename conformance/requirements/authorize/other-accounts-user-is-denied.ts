import * as fc from "fast-check";
import { askPlan, mustShowPlan } from "../../arbitraries/asked-plans.ts";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { strangersTo } from "../../arbitraries/strangers.ts";
import { expectRedirectError } from "../../expect/redirect-error.ts";
import { property } from "../../property.ts";

export default property({
  requests: 2,
  arbitrary: (world) =>
    grantPlans(world, { clients: ["apiKey", "otherApiKey", "limitedKey"] }).chain((plan) =>
      fc.record({ plan: fc.constant(plan), stranger: strangersTo(world, plan.user) }),
    ),
  control: (world, { plan }) => mustShowPlan(world, plan),
  check: async (world, { plan, stranger }) => {
    const answer = await askPlan(world, { ...plan, user: stranger });
    expectRedirectError(answer, { redirectUri: plan.redirectUri, error: "access_denied" });
  },
});
