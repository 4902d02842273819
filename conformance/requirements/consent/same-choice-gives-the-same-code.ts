import * as fc from "fast-check";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { shuffled } from "../../arbitraries/scopes.ts";
import { expectCode } from "../../expect/callback.ts";
import { expectEqual } from "../../expect/equal.ts";
import { choiceOf, waitingFor } from "../../factories/planned-decision.ts";
import { property } from "../../property.ts";
import { precondition } from "../../target/precondition.ts";

export default property({
  requests: 7,
  arbitrary: (world) =>
    grantPlans(world).chain((plan) =>
      fc.record({
        plan: fc.constant(plan),
        again: fc.array(shuffled(plan.approved), { minLength: 1, maxLength: 3 }),
        together: fc.boolean(),
      }),
    ),
  control: async (world, { plan }) => {
    const { session, view } = await waitingFor(world, plan);
    const answer = await world.decide(session, view, choiceOf(plan));
    const { code } = precondition("an approval gives a code", () => expectCode(answer, plan.redirectUri));
    return { session, view, code };
  },
  check: async (world, { plan, again, together }, { session, view, code }) => {
    const choices = again.map((scopes) => ({ ...choiceOf(plan), scopes }));
    const answers = together
      ? await world.race(choices.map((choice) => world.request.decide(session, view, choice)))
      : [];
    if (!together) for (const choice of choices) answers.push(await world.decide(session, view, choice));
    for (const answer of answers) expectEqual("the code", expectCode(answer, plan.redirectUri).code, code, answer);
  },
});
