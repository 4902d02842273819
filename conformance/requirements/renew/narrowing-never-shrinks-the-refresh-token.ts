import * as fc from "fast-check";
import { chainPlans, mustGrow, mustRedeem } from "../../arbitraries/chains.ts";
import { narrowings } from "../../arbitraries/narrowings.ts";
import { redeem, ways } from "../../arbitraries/ways.ts";
import { expectAccessScope } from "../../expect/access-scope.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  requests: 14,
  arbitrary: (world) =>
    fc.record({
      plan: chainPlans(world),
      change: narrowings(world.clients.apiKey),
      narrowed: fc.array(ways(), { minLength: 1, maxLength: 2 }),
      named: fc.boolean(),
      way: ways(),
    }),
  control: async (world, { plan, change: { held }, way }) => {
    const { newest } = await mustGrow(world, { ...plan, scope: held });
    await mustRedeem(world, newest, way, { scope: held });
  },
  check: async (world, { plan, change: { held, asked }, narrowed, named, way }) => {
    let { newest } = await mustGrow(world, { ...plan, scope: held });
    for (const each of narrowed)
      newest = (await mustRedeem(world, newest, each, { scope: asked })).refresh_token ?? newest;
    const answer = await redeem(world, newest, way, named ? { scope: held } : {});
    await expectAccessScope(world, expectTokens(answer), held);
  },
});
