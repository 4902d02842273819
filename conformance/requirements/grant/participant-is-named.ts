import { approveOptions, grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  requests: 8,
  arbitrary: (world) => grantPlans(world, { reach: "participant" }),
  control: (world, plan) => world.mustApprove(world.clients[plan.client], world.users[plan.user], approveOptions(plan)),
  check: async (world, { client, participant }, approval) => {
    const { participant_id, answer } = expectTokens(await world.redeemCode(world.clients[client], approval));
    expectEqual("the participant_id", participant_id, participant, answer);
  },
});
