import * as fc from "fast-check";
import { decidePlan, expectPlanShown, mustShowPlan } from "../../arbitraries/asked-plans.ts";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectCode } from "../../expect/callback.ts";
import { property } from "../../property.ts";

export default property({
  requests: 3,
  arbitrary: (world) =>
    fc.record({
      plan: grantPlans(world, { clients: ["developerApp", "otherDeveloperApp", "pkceApp"] }),
      own: grantPlans(world, { clients: ["apiKey", "otherApiKey"] }),
    }),
  control: (world, { own }) => mustShowPlan(world, own),
  check: async (world, { plan }) => {
    const view = await expectPlanShown(world, plan);
    expectCode(await decidePlan(world, plan, view, "allow"), plan.redirectUri);
  },
});
