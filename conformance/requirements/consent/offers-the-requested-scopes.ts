import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectSameScope } from "../../expect/equal.ts";
import { mustApprovePlan, waitingFor } from "../../factories/planned-decision.ts";
import { property } from "../../property.ts";

export default property({
  requests: 5,
  arbitrary: (world) => grantPlans(world),
  control: (world, plan) => mustApprovePlan(world, plan),
  check: async (world, plan) => {
    const { view } = await waitingFor(world, plan);
    expectSameScope(view.scopes.map(({ scope }) => scope).join(" "), plan.requested.join(" "), view.answer);
  },
});
