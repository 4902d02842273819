import { approveOptions, grantPlans, mayConsent } from "../../arbitraries/grant-plans.ts";
import { scopesAllowed } from "../../arbitraries/scopes.ts";
import { expectCode } from "../../expect/callback.ts";
import { expectSameScope } from "../../expect/equal.ts";
import { choiceOf, waitingFor } from "../../factories/planned-decision.ts";
import { property } from "../../property.ts";
import type { ClientName } from "../../target/target.ts";
import { Unavailable } from "../../unavailable.ts";
import type { World } from "../../world.ts";

export default property({
  requests: 6,
  arbitrary: (world) =>
    grantPlans(world, { clients: withSeveralScopes(world) }).filter(
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

/** Clients of which a user can approve a part. */
function withSeveralScopes(world: World): ClientName[] {
  const clients = new Set(mayConsent(world).map(([client]) => client));
  const found = [...clients].filter((client) => scopesAllowed(world.clients[client]).length > 1);
  if (found.length === 0) throw new Unavailable("the target names no client that is allowed two scopes");
  return found;
}
