import * as fc from "fast-check";
import { accepts, askPlan, type Change, mustShowPlan } from "../arbitraries/asked-plans.ts";
import { type GrantChoices, type GrantPlan, grantPlans } from "../arbitraries/grant-plans.ts";
import { expectErrorPage } from "../expect/error-page.ts";
import { type Property, property } from "../property.ts";
import type { ConsentView } from "../target/consent/consent-view.ts";
import type { World } from "../world.ts";

interface Changed {
  readonly plan: GrantPlan;
  readonly change: Change;
}

/**
 * An authorization request that is changed in this way is answered with 400 and sends nobody anywhere, whatever its `Accept`;
 * unchanged, the screen is shown.
 */
export function answeredOnAPage(
  changes: (world: World, plan: GrantPlan) => fc.Arbitrary<Change>,
  choices: (world: World) => GrantChoices = () => ({}),
): Property<Changed, ConsentView> {
  return property({
    requests: 2,
    arbitrary: (world) =>
      grantPlans(world, choices(world)).chain((plan) =>
        fc.tuple(changes(world, plan), accepts).map(([change, accept]) => ({ plan, change: { ...change, accept } })),
      ),
    control: (world, { plan }) => mustShowPlan(world, plan),
    check: async (world, { plan, change }) => expectErrorPage(await askPlan(world, plan, change)),
  });
}
