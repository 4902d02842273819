import * as fc from "fast-check";
import { approveOptions, grantPlans } from "../../../conformance/arbitraries/grant-plans.ts";
import { states } from "../../../conformance/arbitraries/states.ts";
import { expectCallback } from "../../../conformance/expect/callback.ts";
import { expectEqual } from "../../../conformance/expect/equal.ts";
import { property } from "../../../conformance/property.ts";

/** What is told on the way back, whatever the user decides. */
const stateComesBack = property({
  arbitrary: (world) =>
    fc.record({
      plan: grantPlans(world),
      state: fc.option(states(), { nil: undefined, freq: 10 }),
      decision: fc.constantFrom("allow", "deny"),
    }),
  control: async (world, { plan }) => {
    await world.mustApprove(world.clients[plan.client], world.users[plan.user], approveOptions(plan));
  },
  check: async (world, { plan, state, decision }) => {
    const session = await world.login(world.users[plan.user]);
    const asked = { ...approveOptions(plan), params: { state } };
    const view = await world.view(session, world.clients[plan.client], asked);
    const { participant, approved } = plan;
    const answer = await world.decide(session, view, { decision, participant, scopes: approved });
    const { pairs } = expectCallback(answer, plan.redirectUri);
    const returned = pairs.flatMap(([name, value]) => (name === "state" ? [value] : []));
    expectEqual("the state", returned, state === undefined ? [] : [state], answer);
  },
});

/** What comes of a code. */
const reachIsWhatWasChosen = property({
  requests: 8,
  arbitrary: (world) => grantPlans(world),
  control: (world, plan) => world.mustApprove(world.clients[plan.client], world.users[plan.user], approveOptions(plan)),
  check: async (world, { client, participant }, approval) => {
    const answer = await world.redeemCode(world.clients[client], approval);
    const reach = participant === "account" ? undefined : participant;
    expectEqual("the participant_id", answer.members.participant_id, reach, answer);
  },
});

/** One property of each kind. */
export const properties = {
  "authorize/state-comes-back": stateComesBack,
  "consent/reach-is-what-was-chosen": reachIsWhatWasChosen,
};
