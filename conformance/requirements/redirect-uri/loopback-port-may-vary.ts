import * as fc from "fast-check";
import { decidePlan, expectPlanShown, mustShowPlan } from "../../arbitraries/asked-plans.ts";
import { clientsWith } from "../../arbitraries/clients-by-redirect-uri.ts";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { loopbackPorts } from "../../arbitraries/redirect-uri-variants.ts";
import { expectCode } from "../../expect/callback.ts";
import { isOnLoopback } from "../../model/redirect-uri.ts";
import { property } from "../../property.ts";

export default property({
  requests: 3,
  arbitrary: (world) =>
    grantPlans(world, { clients: clientsWith(world, "on a loopback address", isOnLoopback) }).chain((plan) =>
      fc.record({ plan: fc.constant(plan), redirectUri: loopbackPorts(world.clients[plan.client]) }),
    ),
  control: (world, { plan }) => mustShowPlan(world, plan),
  check: async (world, { plan, redirectUri }) => {
    const view = await expectPlanShown(world, plan, { redirectUri });
    expectCode(await decidePlan(world, plan, view, "allow"), redirectUri);
  },
});
