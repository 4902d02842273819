import * as fc from "fast-check";
import type { World } from "../world.ts";
import { type GrantChainPlan, grantChainPlans } from "./grant-chains.ts";

/** Two grants, as often as not of the same user. */
export function grantPairs(world: World): fc.Arbitrary<readonly [GrantChainPlan, GrantChainPlan]> {
  return grantChainPlans(world, { max: 1 }).chain((one) => {
    const bySameUser = grantChainPlans(world, { max: 1, users: [one.plan.user] });
    return fc.tuple(fc.constant(one), fc.oneof(bySameUser, grantChainPlans(world, { max: 1 })));
  });
}
