import { addedScopes } from "../../arbitraries/added-scopes.ts";
import { expectErrorPage } from "../../expect/error-page.ts";
import { choiceOf, mustApprovePlan, waitingFor } from "../../factories/planned-decision.ts";
import { property } from "../../property.ts";

export default property({
  requests: 6,
  arbitrary: addedScopes,
  control: (world, { plan }) => mustApprovePlan(world, plan),
  check: async (world, { plan, added }) => {
    const { session, view } = await waitingFor(world, plan);
    expectErrorPage(await world.decide(session, view, { ...choiceOf(plan), scopes: [...plan.approved, ...added] }));
  },
});
