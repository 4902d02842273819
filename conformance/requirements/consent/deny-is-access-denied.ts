import * as fc from "fast-check";
import { decisionAnswers } from "../../arbitraries/decision-answers.ts";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectRedirectError } from "../../expect/redirect-error.ts";
import { choiceOf, mustApprovePlan, waitingFor } from "../../factories/planned-decision.ts";
import { property } from "../../property.ts";

export default property({
  requests: 6,
  arbitrary: (world) => fc.record({ plan: grantPlans(world), accept: decisionAnswers() }),
  control: (world, { plan }) => mustApprovePlan(world, plan),
  check: async (world, { plan, accept }) => {
    const { session, view } = await waitingFor(world, plan);
    const answer = await world.decide(session, view, { ...choiceOf(plan), decision: "deny" }, { accept });
    expectRedirectError(answer, { redirectUri: plan.redirectUri, error: "access_denied" });
  },
});
