import * as fc from "fast-check";
import { mustRedeem } from "../../arbitraries/chains.ts";
import { clientAuth } from "../../arbitraries/client-calls.ts";
import { wrongSecret } from "../../arbitraries/credentials.ts";
import { mustGrowGrant } from "../../arbitraries/grant-chains.ts";
import { type GrantPlan, grantPlans } from "../../arbitraries/grant-plans.ts";
import { otherRedeemers } from "../../arbitraries/other-redeemers.ts";
import { authenticatedWays, redeem } from "../../arbitraries/ways.ts";
import { expectActive } from "../../expect/introspection.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";
import type { World } from "../../world.ts";

/** Whoever is not the authenticated client of the code. */
const strangers = (world: World, { client }: GrantPlan) =>
  fc.oneof(
    fc.record({ other: otherRedeemers(world, client), auth: clientAuth }),
    fc.record({ secret: wrongSecret(world.clients[client].client_secret), auth: clientAuth }),
    fc.record({ named: fc.boolean() }),
  );

export default property({
  requests: 16,
  arbitrary: (world) =>
    grantPlans(world).chain((plan) =>
      fc.record({
        plan: fc.constant(plan),
        redeemed: fc.array(authenticatedWays(), { maxLength: 1 }),
        by: fc.array(strangers(world, plan), { minLength: 1, maxLength: 3 }),
        way: authenticatedWays(),
      }),
    ),
  control: async (world, { plan, redeemed, way }) => {
    const { client, newest } = await mustGrowGrant(world, { plan, redeemed });
    await mustRedeem(world, newest, way, { client });
  },
  check: async (world, { plan, redeemed, by, way }) => {
    const { client, newest, first, answers } = await mustGrowGrant(world, { plan, redeemed });
    for (const each of by) {
      if ("other" in each) await world.redeemCode(world.clients[each.other], first.approval, { auth: each.auth });
      else if ("secret" in each)
        await world.redeemCode({ ...client, client_secret: each.secret }, first.approval, { auth: each.auth });
      else {
        const params = { client_id: each.named ? client.client_id : undefined };
        await world.redeemCode(client, first.approval, { auth: "none", params });
      }
    }
    if (world.has("introspection"))
      for (const { access_token } of answers) expectActive(await world.introspect(client, access_token));
    expectTokens(await redeem(world, newest, way, { client }));
  },
});
