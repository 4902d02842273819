import * as fc from "fast-check";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectErrorPage } from "../../expect/error-page.ts";
import { mustApprovePlan, pageFor } from "../../factories/planned-decision.ts";
import { property } from "../../property.ts";

export default property({
  requests: 8,
  arbitrary: (world) => fc.record({ plan: grantPlans(world), before: fc.integer({ min: 1, max: 3 }) }),
  control: async (world, { plan, before }) => {
    for (let each = 0; each < before; each += 1) await mustApprovePlan(world, plan);
  },
  check: async (world, { plan }) => {
    expectErrorPage(await pageFor(world, plan), 200);
  },
});
