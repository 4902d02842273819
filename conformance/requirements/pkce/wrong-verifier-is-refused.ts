import { approveOptions, grantPlans } from "../../arbitraries/grant-plans.ts";
import { wrongVerifiers } from "../../arbitraries/pkce.ts";
import { expectInvalidGrant } from "../../expect/invalid-grant.ts";
import { property } from "../../property.ts";
import { pkcePair } from "../../target/pkce.ts";

/** RFC 7636 §4.1: any other may be refused for its form. */
const wellFormed = /^[A-Za-z0-9._~-]{43,128}$/;

export default property({
  requests: 8,
  arbitrary: (world) =>
    grantPlans(world, { pkce: "always" }).chain((plan) =>
      wrongVerifiers(pkcePair(plan.verifier))
        .filter((wrong) => wellFormed.test(wrong))
        .map((wrong) => ({ plan, wrong })),
    ),
  control: async (world, { plan }) =>
    void (await world.mustCodeTokens(world.clients[plan.client], world.users[plan.user], approveOptions(plan))),
  check: async (world, { plan, wrong }) => {
    const client = world.clients[plan.client];
    const approval = await world.mustApprove(client, world.users[plan.user], approveOptions(plan));
    expectInvalidGrant(await world.redeemCode(client, { ...approval, verifier: wrong }));
  },
});
