import * as fc from "fast-check";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { tampered, tamperings } from "../../arbitraries/tamperings.ts";
import { expectErrorPage } from "../../expect/error-page.ts";
import { choiceOf, hiddenFieldOf, mustApprovePlan, waitingFor } from "../../factories/planned-decision.ts";
import { property } from "../../property.ts";

export default property({
  requests: 6,
  arbitrary: (world) =>
    fc.record({
      plan: grantPlans(world),
      place: fc.nat({ max: 19 }),
      tampering: tamperings(),
      decision: fc.constantFrom("allow", "deny"),
    }),
  control: (world, { plan }) => mustApprovePlan(world, plan),
  check: async (world, { plan, place, tampering, decision }) => {
    const { session, view } = await waitingFor(world, plan);
    const [name, value] = hiddenFieldOf(view[decision], place);
    const fields = { [name]: tampered(value, tampering) };
    expectErrorPage(await world.decide(session, view, { ...choiceOf(plan), decision }, { fields }), [400, 403]);
  },
});
