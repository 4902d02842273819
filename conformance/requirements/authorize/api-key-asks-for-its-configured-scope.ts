import { expectPlanShown, mustShowPlan } from "../../arbitraries/asked-plans.ts";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectSameScope } from "../../expect/equal.ts";
import { property } from "../../property.ts";

export default property({
  requests: 2,
  arbitrary: (world) => grantPlans(world, { clients: ["apiKey", "otherApiKey", "limitedKey"] }),
  control: (world, plan) => mustShowPlan(world, plan),
  check: async (world, plan) => {
    const { scopes, answer } = await expectPlanShown(world, plan, { params: { scope: undefined } });
    expectSameScope(scopes.map(({ scope }) => scope).join(" "), world.clients[plan.client].scope, answer);
  },
});
