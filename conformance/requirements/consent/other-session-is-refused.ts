import * as fc from "fast-check";
import { expectErrorPage } from "../../expect/error-page.ts";
import { choiceOf, mustApprovePlan, plansOfTwo, waitingFor } from "../../factories/planned-decision.ts";
import { property } from "../../property.ts";
import { Unavailable } from "../../unavailable.ts";

export default property({
  requests: 7,
  arbitrary: (world) => {
    const plans = plansOfTwo(world, { reach: "account" });
    if (!plans) throw new Unavailable("the target names no client that two users may let in");
    return fc.record({
      plans,
      /** The hidden field that the other user's own screen lends, so that it fits the session; none where undefined. */
      lent: fc.option(fc.nat({ max: 19 }), { nil: undefined, freq: 3 }),
      decision: fc.constantFrom("allow", "deny"),
    });
  },
  control: (world, { plans: { plan } }) => mustApprovePlan(world, plan),
  check: async (world, { plans: { plan, other }, lent, decision }) => {
    const { view } = await waitingFor(world, plan);
    const { session, view: own } = await waitingFor(world, other);
    const names = view[decision].fields.map(([name]) => name);
    const name = lent === undefined || names.length < 2 ? undefined : names[lent % names.length];
    const theirs = new Map(own[decision].fields);
    const fields = name === undefined ? {} : { [name]: theirs.get(name) };
    expectErrorPage(await world.decide(session, view, { ...choiceOf(plan), decision }, { fields }), [400, 403]);
  },
});
