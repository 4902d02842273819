import * as fc from "fast-check";
import { approveOptions, grantPlans } from "../../arbitraries/grant-plans.ts";
import { overruns, slackOf } from "../../arbitraries/moments.ts";
import { expectInvalidGrant } from "../../expect/invalid-grant.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  runs: 5,
  requests: 12,
  arbitrary: (world) => fc.record({ plan: grantPlans(world), late: overruns(world.lifetimes.code) }),
  control: async (world, { plan }) => {
    const client = world.clients[plan.client];
    const approval = await world.mustApprove(client, world.users[plan.user], approveOptions(plan));
    const { code } = world.lifetimes;
    await world.passTime(Math.max(0, Math.floor(code - slackOf(code) * 2)));
    expectTokens(await world.redeemCode(client, approval));
  },
  check: async (world, { plan, late }) => {
    const client = world.clients[plan.client];
    const approval = await world.mustApprove(client, world.users[plan.user], approveOptions(plan));
    await world.passTime(Math.ceil(world.lifetimes.code) + late);
    expectInvalidGrant(await world.redeemCode(client, approval));
  },
});
