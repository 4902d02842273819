import * as fc from "fast-check";
import { askPlan, mustShowPlan } from "../../arbitraries/asked-plans.ts";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { states } from "../../arbitraries/states.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectRedirectError } from "../../expect/redirect-error.ts";
import { property } from "../../property.ts";

export default property({
  requests: 2,
  arbitrary: (world) =>
    grantPlans(world).chain((plan) =>
      fc.record({ plan: fc.constant(plan), second: fc.oneof(fc.constant(plan.state), states()) }),
    ),
  control: (world, { plan }) => mustShowPlan(world, plan),
  check: async (world, { plan, second }) => {
    const answer = await askPlan(world, plan, { repeat: [["state", second]] });
    const { params } = expectRedirectError(answer, { redirectUri: plan.redirectUri, error: "invalid_request" });
    expectEqual("the state", params.state ?? null, null, answer);
  },
});
