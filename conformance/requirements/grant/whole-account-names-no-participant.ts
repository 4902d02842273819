import { approveOptions, grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  requests: 8,
  arbitrary: (world) => grantPlans(world, { reach: "account" }),
  control: (world, plan) => world.mustApprove(world.clients[plan.client], world.users[plan.user], approveOptions(plan)),
  check: async (world, { client }, approval) => {
    const { answer } = expectTokens(await world.redeemCode(world.clients[client], approval));
    expectEqual("the participant_id", answer.members.participant_id ?? null, null, answer);
  },
});
