import * as fc from "fast-check";
import { decisionAnswers } from "../../arbitraries/decision-answers.ts";
import { type GrantPlan, grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectCode } from "../../expect/callback.ts";
import { expectErrorPage } from "../../expect/error-page.ts";
import { choiceOf, waitingFor } from "../../factories/planned-decision.ts";
import { property } from "../../property.ts";
import type { Choice } from "../../target/consent/decision-request.ts";
import { precondition } from "../../target/precondition.ts";
import type { World } from "../../world.ts";

export default property({
  requests: 5,
  arbitrary: (world) =>
    grantPlans(world).chain((plan) =>
      fc.record({ plan: fc.constant(plan), other: otherChoices(world, plan), accept: decisionAnswers() }),
    ),
  control: async (world, { plan }) => {
    const waiting = await waitingFor(world, plan);
    const answer = await world.decide(waiting.session, waiting.view, choiceOf(plan));
    precondition("an approval gives a code", () => expectCode(answer, plan.redirectUri));
    return waiting;
  },
  check: async (world, { other, accept }, { session, view }) => {
    expectErrorPage(await world.decide(session, view, other, { accept }));
  },
});

/** A denial, another reach or other scopes of those that were asked for. */
function otherChoices(world: World, plan: GrantPlan): fc.Arbitrary<Choice> {
  const usual = choiceOf(plan);
  const reaches = world.has("participant-reach")
    ? ["account", ...world.users[plan.user].participants.map(({ id }) => id)].filter(
        (each) => each !== plan.participant,
      )
    : [];
  const scopes = fc
    .shuffledSubarray([...plan.requested], { minLength: 1 })
    .filter(
      (chosen) => chosen.length !== plan.approved.length || chosen.some((scope) => !plan.approved.includes(scope)),
    );
  return fc.oneof(
    fc.constant<Choice>({ ...usual, decision: "deny" }),
    ...(reaches.length > 0
      ? [fc.constantFrom(...reaches).map((participant): Choice => ({ ...usual, participant }))]
      : []),
    ...(plan.requested.length > 1 ? [scopes.map((chosen): Choice => ({ ...usual, scopes: chosen }))] : []),
  );
}
