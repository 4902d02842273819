import * as fc from "fast-check";
import { approveOptions, grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectInvalidClient } from "../../expect/invalid-client.ts";
import { property } from "../../property.ts";

export default property({
  requests: 12,
  arbitrary: (world) => fc.record({ plan: grantPlans(world), named: fc.boolean() }),
  control: async (world, { plan }) => {
    await world.mustCodeTokens(world.clients[plan.client], world.users[plan.user], approveOptions(plan));
  },
  check: async (world, { plan, named }) => {
    const client = world.clients[plan.client];
    const approval = await world.mustApprove(client, world.users[plan.user], approveOptions(plan));
    const params = { client_id: named ? client.client_id : undefined };
    expectInvalidClient(await world.redeemCode(client, approval, { auth: "none", params }));
  },
});
