import * as fc from "fast-check";
import { approveOptions, grantPlans } from "../../arbitraries/grant-plans.ts";
import { anyHints } from "../../arbitraries/hints.ts";
import { expectDataView } from "../../expect/data-view.ts";
import { expectFormView } from "../../expect/form-view.ts";
import { expectThat } from "../../expect/violation.ts";
import { waitingFor } from "../../factories/planned-decision.ts";
import { property } from "../../property.ts";
import { screensDiffer } from "../../target/consent/screens-differ.ts";

export default property({
  requests: 6,
  arbitrary: (world) =>
    grantPlans(world).chain((plan) =>
      fc.record({
        plan: fc.constant(plan),
        hints: fc.option(anyHints(world, world.users[plan.user]), { nil: {}, freq: 5 }),
      }),
    ),
  control: async (world, { plan }) => {
    await waitingFor(world, plan, "json");
    await waitingFor(world, plan, "form");
  },
  check: async (world, { plan, hints }) => {
    const client = world.clients[plan.client];
    const session = await world.login(world.users[plan.user]);
    const options = { ...approveOptions(plan), hints };
    const data = expectDataView(await world.authorize(session, client, { ...options, accept: "json" }));
    const page = expectFormView(await world.authorize(session, client, { ...options, accept: "html" }));
    const difference = screensDiffer(data, page);
    expectThat(difference === undefined, () => ({
      expected: "the same on the screen and in its data",
      actual: `another answer to ${difference}`,
      exchange: page.answer,
    }));
  },
});
