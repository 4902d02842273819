import * as fc from "fast-check";
import { mustRedeem } from "../../arbitraries/chains.ts";
import { grantChainPlans, mustGrowGrant } from "../../arbitraries/grant-chains.ts";
import { authenticatedWays } from "../../arbitraries/ways.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { expectLeavesUnspent } from "../../expect/unspent.ts";
import { property } from "../../property.ts";

export default property({
  requests: 18,
  arbitrary: (world) =>
    fc.record({ chain: grantChainPlans(world), way: authenticatedWays(), attempts: fc.integer({ min: 1, max: 3 }) }),
  control: async (world, { chain, way }) => {
    const { client, newest } = await mustGrowGrant(world, chain);
    await mustRedeem(world, newest, way, { client });
  },
  check: async (world, { chain, attempts }) => {
    const { client, newest } = await mustGrowGrant(world, chain);
    const withoutCredentials = async () => {
      for (let each = 0; each < attempts; each += 1)
        expectOAuthError(await world.renew(newest), { status: 401, error: "invalid_client" });
    };
    await expectLeavesUnspent(world, newest, withoutCredentials, client);
  },
});
