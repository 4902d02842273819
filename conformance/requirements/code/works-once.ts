import * as fc from "fast-check";
import { clientAuth } from "../../arbitraries/client-calls.ts";
import { approveOptions, grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectInvalidGrant } from "../../expect/invalid-grant.ts";
import { property } from "../../property.ts";

export default property({
  requests: 14,
  arbitrary: (world) =>
    fc.record({
      plan: grantPlans(world),
      renewals: fc.nat({ max: 2 }),
      again: fc.array(clientAuth, { minLength: 1, maxLength: 3 }),
    }),
  control: (world, { plan }) =>
    world.mustCodeTokens(world.clients[plan.client], world.users[plan.user], approveOptions(plan)),
  check: async (world, { plan, renewals, again }, { approval, refresh_token: first }) => {
    const client = world.clients[plan.client];
    let refreshToken = first;
    for (let each = 0; each < renewals && refreshToken !== undefined; each += 1)
      ({ refresh_token: refreshToken } = await world.mustRefreshGrant(client, refreshToken));
    for (const auth of again) expectInvalidGrant(await world.redeemCode(client, approval, { auth }));
  },
});
