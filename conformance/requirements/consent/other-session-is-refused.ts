import * as fc from "fast-check";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectErrorPage } from "../../expect/error-page.ts";
import {
  choiceOf,
  mustApprovePlan,
  sharedClients,
  waitingFor,
  withOtherUser,
} from "../../factories/planned-decision.ts";
import { property } from "../../property.ts";

export default property({
  requests: 7,
  arbitrary: (world) =>
    grantPlans(world, { clients: sharedClients(world), reach: "account" }).chain((plan) =>
      fc.record({
        plan: fc.constant(plan),
        other: withOtherUser(world, plan),
        /** The hidden field that the other user's own screen lends, so that it fits the session; none where undefined. */
        lent: fc.option(fc.nat({ max: 19 }), { nil: undefined, freq: 3 }),
        decision: fc.constantFrom("allow", "deny"),
      }),
    ),
  control: (world, { plan }) => mustApprovePlan(world, plan),
  check: async (world, { plan, other, lent, decision }) => {
    const { view } = await waitingFor(world, plan);
    const { session, view: own } = await waitingFor(world, other);
    const names = view[decision].fields.map(([name]) => name);
    const name = lent === undefined || names.length < 2 ? undefined : names[lent % names.length];
    const theirs = new Map(own[decision].fields);
    const fields = name === undefined ? {} : { [name]: theirs.get(name) };
    expectErrorPage(await world.decide(session, view, { ...choiceOf(plan), decision }, { fields }), [400, 403]);
  },
});
