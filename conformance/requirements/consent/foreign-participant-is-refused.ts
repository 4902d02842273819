import * as fc from "fast-check";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { otherParticipants } from "../../arbitraries/hints.ts";
import { expectNoCode } from "../../expect/no-code.ts";
import { expectThat, inWords } from "../../expect/violation.ts";
import { choiceOf, mustApprovePlan, waitingFor } from "../../factories/planned-decision.ts";
import { property } from "../../property.ts";
import { addressIn, callbackAt } from "../../target/consent/callback.ts";
import { Unavailable } from "../../unavailable.ts";

export default property({
  requests: 6,
  arbitrary: (world) =>
    grantPlans(world).chain((plan) => {
      const others = otherParticipants(world, world.users[plan.user]).map(({ id }) => id);
      if (others.length === 0) throw new Unavailable("the target names no participant of another account");
      return fc.record({ plan: fc.constant(plan), participant: fc.constantFrom(...others) });
    }),
  control: (world, { plan }) => mustApprovePlan(world, plan),
  check: async (world, { plan, participant }) => {
    const { session, view } = await waitingFor(world, plan);
    const answer = await world.decide(session, view, { ...choiceOf(plan), participant });
    expectNoCode(answer, plan.redirectUri);
    const url = addressIn(answer);
    const error = url === undefined ? undefined : callbackAt(url, plan.redirectUri)?.params.error;
    expectThat(error !== undefined || (answer.status >= 400 && answer.status < 500), () => ({
      expected: "a refusal",
      actual: inWords(answer),
      exchange: answer,
    }));
  },
});
