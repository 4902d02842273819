import * as fc from "fast-check";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectErrorPage } from "../../expect/error-page.ts";
import {
  choiceOf,
  hiddenFieldOf,
  mustApprovePlan,
  sharedClients,
  waitingFor,
  withOtherUser,
} from "../../factories/planned-decision.ts";
import { property } from "../../property.ts";

export default property({
  requests: 7,
  arbitrary: (world) =>
    grantPlans(world, { clients: sharedClients(world) }).chain((plan) =>
      fc.record({
        plan: fc.constant(plan),
        other: withOtherUser(world, plan),
        fault: fc.constantFrom("missing", "of another user"),
        /** Which of the fields; undefined is all of them. */
        place: fc.option(fc.nat({ max: 19 }), { nil: undefined }),
        decision: fc.constantFrom("allow", "deny"),
      }),
    ),
  control: (world, { plan }) => mustApprovePlan(world, plan),
  check: async (world, { plan, other, fault, place, decision }) => {
    const { session, view } = await waitingFor(world, plan);
    const { fields } = view[decision];
    const faulty = place === undefined ? fields : [hiddenFieldOf(view[decision], place)];
    const foreign = fault === "missing" ? [] : (await waitingFor(world, other)).view[decision].fields;
    const theirs = new Map(foreign);
    const changed = Object.fromEntries(faulty.map(([name]) => [name, theirs.get(name)]));
    // A field that has the same value on everybody's screen binds nobody.
    if (fault === "of another user" && faulty.every(([name, value]) => theirs.get(name) === value)) return;
    const answer = await world.decide(session, view, { ...choiceOf(plan), decision }, { fields: changed });
    expectErrorPage(answer, [400, 403]);
  },
});
