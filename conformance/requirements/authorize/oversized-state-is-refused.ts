import * as fc from "fast-check";
import { askPlan, mustShowPlan } from "../../arbitraries/asked-plans.ts";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { statesOfLength } from "../../arbitraries/states.ts";
import { expectRedirectError } from "../../expect/redirect-error.ts";
import { expectReturned } from "../../expect/returned.ts";
import { property } from "../../property.ts";

const lengths = fc.oneof(fc.constant(2049), fc.integer({ min: 2049, max: 3000 }));

export default property({
  requests: 2,
  arbitrary: (world) => fc.record({ plan: grantPlans(world), state: lengths.chain(statesOfLength) }),
  control: (world, { plan, state }) => mustShowPlan(world, plan, { params: { state: state.slice(0, 2048) } }),
  check: async (world, { plan, state }) => {
    const answer = await askPlan(world, plan, { params: { state } });
    const callback = expectRedirectError(answer, { redirectUri: plan.redirectUri, error: "invalid_request" });
    expectReturned(callback, "state", undefined, answer);
  },
});
