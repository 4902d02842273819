import * as fc from "fast-check";
import { mustRedeem } from "../../arbitraries/chains.ts";
import { grantChainPlans, mustGrowGrant } from "../../arbitraries/grant-chains.ts";
import { authenticatedWays } from "../../arbitraries/ways.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";

export default property({
  requests: 14,
  arbitrary: (world) => fc.record({ chain: grantChainPlans(world), way: authenticatedWays() }),
  control: async (world, { chain, way }) => {
    const { client, newest } = await mustGrowGrant(world, chain);
    await mustRedeem(world, newest, way, { client });
  },
  check: async (world, { chain }) => {
    const { client, newest } = await mustGrowGrant(world, chain);
    const answer = await world.renew(newest, { members: { client_id: client.client_id } });
    expectOAuthError(answer, { status: 401, error: "invalid_client" });
  },
});
