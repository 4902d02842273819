import * as fc from "fast-check";
import { chainPlans, mustGrow, mustRedeem } from "../../arbitraries/chains.ts";
import { widenings } from "../../arbitraries/narrowings.ts";
import { redeem, ways } from "../../arbitraries/ways.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { expectLeavesUnspent } from "../../expect/unspent.ts";
import { property } from "../../property.ts";

export default property({
  requests: 14,
  arbitrary: (world) => fc.record({ plan: chainPlans(world), change: widenings(world.clients.apiKey), way: ways() }),
  control: async (world, { plan, change: { held }, way }) => {
    const { newest } = await mustGrow(world, { ...plan, scope: held });
    await mustRedeem(world, newest, way, { scope: held });
  },
  check: async (world, { plan, change: { held, asked }, way }) => {
    const { newest } = await mustGrow(world, { ...plan, scope: held });
    await expectLeavesUnspent(world, newest, async () => {
      expectOAuthError(await redeem(world, newest, way, { scope: asked }), { status: 400, error: "invalid_scope" });
    });
  },
});
