import * as fc from "fast-check";
import { foreignOrigins } from "../../arbitraries/foreign-origins.ts";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectErrorPage } from "../../expect/error-page.ts";
import { choiceOf, mustApprovePlan, waitingFor } from "../../factories/planned-decision.ts";
import { property } from "../../property.ts";

export default property({
  requests: 6,
  arbitrary: (world) =>
    fc.record({
      plan: grantPlans(world),
      origin: foreignOrigins(world.endpoints.authorize),
      decision: fc.constantFrom("allow", "deny"),
    }),
  control: (world, { plan }) => mustApprovePlan(world, plan),
  check: async (world, { plan, origin, decision }) => {
    const { session, view } = await waitingFor(world, plan);
    const answer = await world.decide(session, view, { ...choiceOf(plan), decision }, { headers: { origin } });
    expectErrorPage(answer, 403);
  },
});
