import * as fc from "fast-check";
import { chainPlans, mustGrow, mustRedeem } from "../../arbitraries/chains.ts";
import { narrowings } from "../../arbitraries/narrowings.ts";
import { redeem, ways } from "../../arbitraries/ways.ts";
import { expectAccessScope } from "../../expect/access-scope.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) => fc.record({ plan: chainPlans(world), change: narrowings(world.clients.apiKey), way: ways() }),
  control: async (world, { plan, change: { held }, way }) => {
    const { newest } = await mustGrow(world, { ...plan, scope: held });
    await mustRedeem(world, newest, way, { scope: held });
  },
  check: async (world, { plan, change: { held, asked }, way }) => {
    const { newest } = await mustGrow(world, { ...plan, scope: held });
    const tokens = expectTokens(await redeem(world, newest, way, { scope: asked }));
    await expectAccessScope(world, tokens, asked);
  },
});
