import * as fc from "fast-check";
import { mustSpend, type SpentPlan, spentPlans } from "../../arbitraries/chains.ts";
import { redeem } from "../../arbitraries/ways.ts";
import { expectInvalidGrant } from "../../expect/invalid-grant.ts";
import { property } from "../../property.ts";
import type { World } from "../../world.ts";

/** Where the generation was not redeemed. */
const otherEndpoint = ({ redeemed, spent }: SpentPlan) => (redeemed[spent]?.endpoint === "renew" ? "token" : "renew");

export default property({
  requests: 7,
  arbitrary: (world: World) =>
    fc.record({ plan: spentPlans(world), auth: fc.constantFrom("basic" as const, "post" as const) }),
  control: (world, { plan }) => mustSpend(world, plan),
  check: async (world, { plan, auth }, { spent }) => {
    expectInvalidGrant(await redeem(world, spent, { endpoint: otherEndpoint(plan), auth }));
  },
});
