import * as fc from "fast-check";
import { mustRedeem } from "../../arbitraries/chains.ts";
import { grantChainPlans, mustGrowGrant } from "../../arbitraries/grant-chains.ts";
import { authenticatedWays, redeem } from "../../arbitraries/ways.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";

export default property({
  runs: 6,
  requests: 14,
  arbitrary: (world) => fc.record({ chain: grantChainPlans(world), way: authenticatedWays() }),
  control: async (world, { chain, way }) => {
    const { client, newest } = await mustGrowGrant(world, chain);
    await mustRedeem(world, newest, way, { client });
  },
  check: async (world, { chain, way }) => {
    const { client, newest } = await mustGrowGrant(world, chain);
    await world.control.disableClient(client);
    try {
      const answer = await redeem(world, newest, way, { client });
      expectOAuthError(answer, { status: [400, 401], error: ["invalid_client", "invalid_grant"] });
    } finally {
      await world.control.enableClient(client);
    }
  },
});
