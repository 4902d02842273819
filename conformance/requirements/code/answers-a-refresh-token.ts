import { approveOptions, grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";

export default property({
  requests: 8,
  arbitrary: (world) => grantPlans(world),
  control: (world, plan) =>
    world.mustCodeTokens(world.clients[plan.client], world.users[plan.user], approveOptions(plan)),
  check: async (_world, _plan, { refresh_token, answer }) => {
    expectThat(refresh_token !== undefined && refresh_token !== "", () => ({
      expected: "a refresh_token",
      actual: `a body with the members ${Object.keys(answer.members).join(", ")}`,
      exchange: answer,
    }));
  },
});
