import * as fc from "fast-check";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectCallback } from "../../expect/callback.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectStatus } from "../../expect/status.ts";
import { choiceOf, mustApprovePlan, waitingFor } from "../../factories/planned-decision.ts";
import { property } from "../../property.ts";

export default property({
  requests: 6,
  arbitrary: (world) => fc.record({ plan: grantPlans(world), decision: fc.constantFrom("allow", "deny") }),
  control: (world, { plan }) => mustApprovePlan(world, plan),
  check: async (world, { plan, decision }) => {
    const { session, view } = await waitingFor(world, plan);
    const answer = await world.decide(session, view, { ...choiceOf(plan), decision }, { accept: "json" });
    expectStatus(answer, 200, "the address as data");
    expectEqual("the type of redirect_to", typeof answer.members.redirect_to, "string", answer);
    expectCallback(answer, plan.redirectUri);
  },
});
