import * as fc from "fast-check";
import { decisionAnswers } from "../../arbitraries/decision-answers.ts";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectCode } from "../../expect/callback.ts";
import { choiceOf, waitingFor } from "../../factories/planned-decision.ts";
import { property } from "../../property.ts";

export default property({
  requests: 4,
  arbitrary: (world) => fc.record({ plan: grantPlans(world), accept: decisionAnswers() }),
  control: (world, { plan }) => waitingFor(world, plan),
  check: async (world, { plan, accept }, { session, view }) => {
    expectCode(await world.decide(session, view, choiceOf(plan), { accept }), plan.redirectUri);
  },
});
