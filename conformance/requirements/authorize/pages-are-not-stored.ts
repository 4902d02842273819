import * as fc from "fast-check";
import { askPlan, mustShowPlan } from "../../arbitraries/asked-plans.ts";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectHeader } from "../../expect/header.ts";
import { expectStatus } from "../../expect/status.ts";
import { property } from "../../property.ts";

export default property({
  requests: 2,
  arbitrary: (world) => fc.record({ plan: grantPlans(world), accept: fc.constantFrom("html", "json") }),
  control: (world, { plan }) => mustShowPlan(world, plan),
  check: async (world, { plan, accept }) => {
    const answer = await askPlan(world, plan, { accept });
    expectStatus(answer, 200, "the consent screen");
    expectHeader(answer, "Cache-Control", /(^|[\s,])no-store([\s,]|$)/i);
  },
});
