import * as fc from "fast-check";
import { decisionAnswers } from "../../arbitraries/decision-answers.ts";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { unknownParameters } from "../../arbitraries/unknown-parameters.ts";
import { expectCallback } from "../../expect/callback.ts";
import { expectEqual } from "../../expect/equal.ts";
import { choiceOf, waitingFor } from "../../factories/planned-decision.ts";
import { property } from "../../property.ts";
import { precondition } from "../../target/precondition.ts";

export default property({
  requests: 6,
  arbitrary: (world) =>
    fc.record({
      plan: grantPlans(world),
      unknown: unknownParameters().filter((fields) => Object.keys(fields).length > 0),
      decision: fc.constantFrom("allow", "deny"),
      accept: decisionAnswers(),
    }),
  control: async (world, { plan, decision, accept }) => {
    const { session, view } = await waitingFor(world, plan);
    const answer = await world.decide(session, view, { ...choiceOf(plan), decision }, { accept });
    const { params } = precondition("a decision leads back", () => expectCallback(answer, plan.redirectUri));
    return { status: answer.status, names: Object.keys(params), error: params.error, state: params.state };
  },
  check: async (world, { plan, unknown, decision, accept }, usual) => {
    const { session, view } = await waitingFor(world, plan);
    const repeat = Object.entries(unknown);
    const answer = await world.decide(session, view, { ...choiceOf(plan), decision }, { accept, repeat });
    const { params } = expectCallback(answer, plan.redirectUri);
    const found = { status: answer.status, names: Object.keys(params), error: params.error, state: params.state };
    expectEqual("the answer", found, usual, answer);
  },
});
