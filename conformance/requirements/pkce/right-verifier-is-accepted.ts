import { approveOptions, grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  requests: 4,
  arbitrary: (world) => grantPlans(world, { pkce: "always" }),
  control: (world, plan) => world.mustApprove(world.clients[plan.client], world.users[plan.user], approveOptions(plan)),
  check: async (world, { client }, approval) =>
    void expectTokens(await world.redeemCode(world.clients[client], approval)),
});
