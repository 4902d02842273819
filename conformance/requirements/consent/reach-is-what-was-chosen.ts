import { approveOptions, grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectEqual } from "../../expect/equal.ts";
import { property } from "../../property.ts";

export default property({
  requests: 5,
  arbitrary: (world) => grantPlans(world),
  control: (world, plan) => world.mustApprove(world.clients[plan.client], world.users[plan.user], approveOptions(plan)),
  check: async (world, { client, participant }, approval) => {
    const answer = await world.redeemCode(world.clients[client], approval);
    const reach = participant === "account" ? undefined : participant;
    expectEqual("the participant_id", answer.members.participant_id, reach, answer);
  },
});
