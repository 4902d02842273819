import * as fc from "fast-check";
import { chainPlans, mustGrow, mustRedeem } from "../../arbitraries/chains.ts";
import { wrongClient } from "../../arbitraries/credentials.ts";
import { authenticatedWays, redeem } from "../../arbitraries/ways.ts";
import { expectInvalidClient } from "../../expect/invalid-client.ts";
import { expectLeavesUnspent } from "../../expect/unspent.ts";
import { property } from "../../property.ts";

export default property({
  requests: 14,
  arbitrary: (world) =>
    fc.record({ plan: chainPlans(world), client: wrongClient(world.clients.apiKey), way: authenticatedWays() }),
  control: async (world, { plan, way }) => {
    const { newest } = await mustGrow(world, plan);
    await mustRedeem(world, newest, way);
  },
  check: async (world, { plan, client, way }) => {
    const { newest } = await mustGrow(world, plan);
    await expectLeavesUnspent(world, newest, async () => {
      expectInvalidClient(await redeem(world, newest, way, { client }));
    });
  },
});
