import * as fc from "fast-check";
import { type GrantChoices, type GrantPlan, grantPlans } from "../arbitraries/grant-plans.ts";
import { expectRedirectError } from "../expect/redirect-error.ts";
import { type Property, property } from "../property.ts";
import type { AuthorizeOptions } from "../target/consent/authorize-request.ts";
import { pkcePair } from "../target/pkce.ts";

/** What stands in an authorization request instead of a right challenge and its method; undefined leaves one out. */
interface ChallengeParameters {
  readonly code_challenge?: string | undefined;
  readonly code_challenge_method?: string | undefined;
}

const optionsOf = ({ requested, redirectUri, state, verifier }: GrantPlan): AuthorizeOptions => ({
  scope: requested.join(" "),
  redirectUri,
  state,
  pkce: pkcePair(verifier),
});

/** A request whose challenge is right but for these parameters is refused with `invalid_request`. */
export function challengeIsRefused(
  wrong: (plan: GrantPlan) => fc.Arbitrary<ChallengeParameters>,
  choices: GrantChoices = {},
): Property<{ plan: GrantPlan; params: ChallengeParameters }> {
  return property({
    requests: 2,
    arbitrary: (world) =>
      grantPlans(world, { pkce: "always", ...choices }).chain((plan) =>
        fc.record({ plan: fc.constant(plan), params: wrong(plan) }),
      ),
    control: async (world, { plan }) =>
      void (await world.view(await world.login(world.users[plan.user]), world.clients[plan.client], optionsOf(plan))),
    check: async (world, { plan, params }) => {
      const session = await world.login(world.users[plan.user]);
      const options = { ...optionsOf(plan), params: { ...params } };
      const answer = await world.authorize(session, world.clients[plan.client], options);
      expectRedirectError(answer, { redirectUri: plan.redirectUri, error: "invalid_request" });
    },
  });
}
