import { askPlan, mustShowPlan } from "../arbitraries/asked-plans.ts";
import { type FaultsOf, type FaultyPlan, faultyPlans } from "../arbitraries/authorization-faults.ts";
import { type GrantChoices, grantPlans } from "../arbitraries/grant-plans.ts";
import { expectRedirectError } from "../expect/redirect-error.ts";
import { type Property, property } from "../property.ts";
import type { ConsentView } from "../target/consent/consent-view.ts";

/** An authorization request with such a fault is refused by a redirect with its error; without it, the screen is shown. */
export function refusedToTheClient(faults: FaultsOf, choices?: GrantChoices): Property<FaultyPlan, ConsentView> {
  return property({
    requests: 2,
    arbitrary: (world) => faultyPlans(world, faults, grantPlans(world, choices)),
    control: (world, { plan }) => mustShowPlan(world, plan),
    check: async (world, { plan, change, error }) => {
      expectRedirectError(await askPlan(world, plan, change), { redirectUri: plan.redirectUri, error });
    },
  });
}
