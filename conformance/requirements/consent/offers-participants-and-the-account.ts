import * as fc from "fast-check";
import { approveOptions, grantPlans } from "../../arbitraries/grant-plans.ts";
import { anyHints } from "../../arbitraries/hints.ts";
import { expectEqual } from "../../expect/equal.ts";
import { mustApprovePlan } from "../../factories/planned-decision.ts";
import { property } from "../../property.ts";

export default property({
  requests: 5,
  arbitrary: (world) =>
    grantPlans(world).chain((plan) =>
      fc.record({
        plan: fc.constant(plan),
        hints: fc.option(anyHints(world, world.users[plan.user]), { nil: {}, freq: 3 }),
        by: fc.constantFrom("json", "form"),
      }),
    ),
  control: (world, { plan }) => mustApprovePlan(world, plan),
  check: async (world, { plan, hints, by }) => {
    const user = world.users[plan.user];
    const options = { ...approveOptions(plan), hints, by };
    const view = await world.view(await world.login(user), world.clients[plan.client], options);
    const offered = view.participants.map(({ id }) => id);
    expectEqual("the participants", offered.sort(), user.participants.map(({ id }) => id).sort(), view.answer);
    expectEqual("the choice of the whole account", view.offersAccount, true, view.answer);
  },
});
