import { askPlan, mustShowPlan } from "../../arbitraries/asked-plans.ts";
import { faultyPlans } from "../../arbitraries/authorization-faults.ts";
import { expectCallback } from "../../expect/callback.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";

export default property({
  requests: 2,
  arbitrary: (world) => faultyPlans(world),
  control: (world, { plan }) => mustShowPlan(world, plan),
  check: async (world, { plan, change }) => {
    const answer = await askPlan(world, plan, change);
    const { params, url } = expectCallback(answer, plan.redirectUri);
    expectThat(Boolean(params.error) && params.code === undefined, () => ({
      expected: "a redirect with an error and no code",
      actual: url,
      exchange: answer,
    }));
  },
});
