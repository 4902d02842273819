import * as fc from "fast-check";
import { decisionAnswers } from "../../arbitraries/decision-answers.ts";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectNoCode } from "../../expect/no-code.ts";
import { choiceOf, mustApprovePlan, waitingFor } from "../../factories/planned-decision.ts";
import { property } from "../../property.ts";

export default property({
  requests: 8,
  arbitrary: (world) =>
    fc.record({ plan: grantPlans(world), denials: fc.integer({ min: 1, max: 2 }), accept: decisionAnswers() }),
  control: (world, { plan }) => mustApprovePlan(world, plan),
  check: async (world, { plan, denials, accept }) => {
    const { session, view } = await waitingFor(world, plan);
    for (let each = 0; each < denials; each += 1) await world.decide(session, view, { decision: "deny" });
    expectNoCode(await world.decide(session, view, choiceOf(plan), { accept }), plan.redirectUri);
  },
});
