import * as fc from "fast-check";
import { clientAuth } from "../../arbitraries/client-calls.ts";
import { approveOptions, type GrantPlan, grantPlans } from "../../arbitraries/grant-plans.ts";
import { otherRedeemers } from "../../arbitraries/other-redeemers.ts";
import { otherRedirectUris } from "../../arbitraries/other-redirect-uris.ts";
import { wrongVerifiers } from "../../arbitraries/pkce.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";
import { pkcePair } from "../../target/pkce.ts";
import { Unavailable } from "../../unavailable.ts";
import type { World } from "../../world.ts";

/** Redemptions with one thing wrong. */
const attempts = (world: World, { client, redirectUri, verifier }: GrantPlan) =>
  fc.record({
    auth: clientAuth,
    wrong: fc.oneof(
      fc.record({ other: otherRedeemers(world, client) }),
      fc.record({ redirectUri: otherRedirectUris(world.clients[client], redirectUri) }),
      ...(verifier === undefined
        ? []
        : [fc.record({ verifier: fc.option(wrongVerifiers(pkcePair(verifier)), { nil: undefined, freq: 3 }) })]),
    ),
  });

export default property({
  requests: 14,
  arbitrary: (world) =>
    grantPlans(world).chain((plan) =>
      fc.record({
        plan: fc.constant(plan),
        failing: fc.array(attempts(world, plan), { minLength: 1, maxLength: 3 }),
        auth: clientAuth,
      }),
    ),
  control: async (world, { plan }) => {
    await world.mustCodeTokens(world.clients[plan.client], world.users[plan.user], approveOptions(plan));
  },
  check: async (world, { plan, failing, auth }) => {
    const client = world.clients[plan.client];
    const approval = await world.mustApprove(client, world.users[plan.user], approveOptions(plan));
    for (const { wrong, auth: shownBy } of failing) {
      const redeemer = "other" in wrong ? world.clients[wrong.other] : client;
      const answer = await world.redeemCode(redeemer, { ...approval, ...wrong }, { auth: shownBy });
      if (answer.status === 200) throw new Unavailable(`a wrong redemption was answered: ${JSON.stringify(wrong)}`);
    }
    expectTokens(await world.redeemCode(client, approval, { auth }));
  },
});
