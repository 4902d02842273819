import * as fc from "fast-check";
import { type GrantPlan, grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectErrorPage } from "../../expect/error-page.ts";
import { choiceOf, hiddenFieldOf, mustApprovePlan, plansOfTwo, waitingFor } from "../../factories/planned-decision.ts";
import { property } from "../../property.ts";
import type { World } from "../../world.ts";

export default property({
  requests: 7,
  arbitrary: (world) =>
    fc.record({
      lack: lacks(world),
      /** Which of the fields; undefined is all of them. */
      place: fc.option(fc.nat({ max: 19 }), { nil: undefined }),
      decision: fc.constantFrom("allow", "deny"),
    }),
  control: (world, { lack: { plan } }) => mustApprovePlan(world, plan),
  check: async (world, { lack: { plan, other }, place, decision }) => {
    const { session, view } = await waitingFor(world, plan);
    const { fields } = view[decision];
    const faulty = place === undefined ? fields : [hiddenFieldOf(view[decision], place)];
    const theirs = new Map(other && (await waitingFor(world, other)).view[decision].fields);
    const changed = Object.fromEntries(faulty.map(([name]) => [name, theirs.get(name)]));
    // A field that has the same value on everybody's screen binds nobody.
    if (other && faulty.every(([name, value]) => theirs.get(name) === value)) return;
    const answer = await world.decide(session, view, { ...choiceOf(plan), decision }, { fields: changed });
    expectErrorPage(answer, [400, 403]);
  },
});

/** Fields are missing, or are those of the screen of `other`. */
function lacks(world: World): fc.Arbitrary<{ plan: GrantPlan; other: GrantPlan | undefined }> {
  const missing = grantPlans(world).map((plan) => ({ plan, other: undefined }));
  const foreign = plansOfTwo(world);
  return foreign ? fc.oneof(missing, foreign) : missing;
}
