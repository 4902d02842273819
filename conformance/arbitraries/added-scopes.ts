import * as fc from "fast-check";
import type { World } from "../world.ts";
import { type GrantPlan, grantPlans } from "./grant-plans.ts";
import { knownScopes, unknownScopeValue } from "./scopes.ts";

/** A plan, and scopes that it does not ask for: the client's own, those it is not allowed, and unheard-of ones. */
export function addedScopes(world: World): fc.Arbitrary<{ plan: GrantPlan; added: readonly string[] }> {
  return grantPlans(world).chain((plan) => {
    const others = knownScopes.filter((scope) => !plan.requested.includes(scope));
    const known = others.length > 0 ? [fc.shuffledSubarray(others, { minLength: 1 })] : [];
    const unknown = fc.tuple(unknownScopeValue());
    return fc.record({
      plan: fc.constant(plan),
      added: fc.oneof(...known.map(often), { weight: 1, arbitrary: unknown }),
    });
  });
}

const often = <Value>(arbitrary: fc.Arbitrary<Value>) => ({ weight: 4, arbitrary });
