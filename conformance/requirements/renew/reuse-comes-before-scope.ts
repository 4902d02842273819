import * as fc from "fast-check";
import { mustRedeem, mustSpend, spentPlans } from "../../arbitraries/chains.ts";
import { widenings } from "../../arbitraries/narrowings.ts";
import { unknownScopeValue } from "../../arbitraries/scopes.ts";
import { redeem, ways } from "../../arbitraries/ways.ts";
import { expectInvalidGrant } from "../../expect/invalid-grant.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) =>
    fc.record({
      plan: spentPlans(world, { max: 3 }),
      change: widenings(world.clients.apiKey),
      unknown: fc.option(unknownScopeValue(), { nil: undefined }),
      way: ways(),
    }),
  control: async (world, { plan, change: { held }, way }) => {
    const { newest } = await mustSpend(world, { ...plan, scope: held });
    await mustRedeem(world, newest, way, { scope: held });
  },
  check: async (world, { plan, change: { held, asked }, unknown, way }) => {
    const { spent } = await mustSpend(world, { ...plan, scope: held });
    expectInvalidGrant(await redeem(world, spent, way, { scope: unknown ?? asked }));
  },
});
