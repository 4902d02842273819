import * as fc from "fast-check";
import { type Ending, endings, endPlan, mustEndPlan } from "../arbitraries/asked-plans.ts";
import { type GrantPlan, grantPlans } from "../arbitraries/grant-plans.ts";
import { expectCallback } from "../expect/callback.ts";
import { type Property, property } from "../property.ts";
import type { AuthorizeOptions } from "../target/consent/authorize-request.ts";
import type { Callback } from "../target/consent/callback.ts";
import type { Answer } from "../target/exchange.ts";
import type { World } from "../world.ts";

interface WayBack {
  readonly plan: GrantPlan;
  readonly ending: Ending;
  /** In what the request differs from its positive twin. */
  readonly change: AuthorizeOptions;
}

/** What the way back to the client holds, whether it is a code, a denial or a refusal. */
export function everyWayBack({
  changes = () => fc.constant({}),
  plans = (world) => grantPlans(world),
  judge,
}: {
  changes?: (plan: GrantPlan) => fc.Arbitrary<AuthorizeOptions>;
  plans?: (world: World) => fc.Arbitrary<GrantPlan>;
  judge: (callback: Callback, answer: Answer, way: WayBack) => void;
}): Property<WayBack> {
  return property({
    requests: 6,
    arbitrary: (world) =>
      plans(world).chain((plan) => fc.record({ plan: fc.constant(plan), ending: endings, change: changes(plan) })),
    control: (world, { plan, ending }) => mustEndPlan(world, plan, ending),
    check: async (world, way) => {
      const answer = await endPlan(world, way.plan, way.ending, way.change);
      judge(expectCallback(answer, way.plan.redirectUri), answer, way);
    },
  });
}
