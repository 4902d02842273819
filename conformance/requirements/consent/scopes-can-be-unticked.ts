import { approveOptions, grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectCode } from "../../expect/callback.ts";
import { expectSameScope } from "../../expect/equal.ts";
import { choiceOf, waitingFor } from "../../factories/planned-decision.ts";
import { property } from "../../property.ts";

export default property({
  requests: 10,
  arbitrary: (world) =>
    grantPlans(world, { clients: ["apiKey", "developerApp", "otherDeveloperApp", "pkceApp"] }).filter(
      ({ requested, approved }) => approved.length < requested.length,
    ),
  control: (world, plan) =>
    world.mustCodeTokens(world.clients[plan.client], world.users[plan.user], {
      ...approveOptions(plan),
      scopes: plan.requested,
    }),
  check: async (world, plan) => {
    const { client, redirectUri, verifier, approved } = plan;
    const { session, view } = await waitingFor(world, plan);
    const { code } = expectCode(await world.decide(session, view, choiceOf(plan)), redirectUri);
    const answer = await world.redeemCode(world.clients[client], { code, redirectUri, verifier });
    expectSameScope(answer.members.scope, approved.join(" "), answer);
  },
});
