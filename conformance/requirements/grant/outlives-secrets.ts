import * as fc from "fast-check";
import { mustRedeem } from "../../arbitraries/chains.ts";
import { type GrantChainPlan, grantChainPlans, mustGrowGrant } from "../../arbitraries/grant-chains.ts";
import { authenticatedWays, redeem } from "../../arbitraries/ways.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";
import type { TargetClient } from "../../target/target.ts";
import type { World } from "../../world.ts";

export default property({
  runs: 6,
  requests: 14,
  arbitrary: (world) => fc.record({ chain: grantChainPlans(world), way: authenticatedWays() }),
  control: (world, { chain, way }) =>
    rotated(world, chain, async (newest, client) => {
      await mustRedeem(world, newest, way, { client });
    }),
  check: (world, { chain, way }) =>
    rotated(world, chain, async (newest, client) => {
      await world.control.endOverlap(client);
      expectTokens(await redeem(world, newest, way, { client }));
    }),
});

/** Makes a chain with one secret and uses it with the next. */
async function rotated(
  world: World,
  chain: GrantChainPlan,
  use: (newest: string, client: TargetClient) => Promise<void>,
): Promise<void> {
  const { newest } = await mustGrowGrant(world, chain);
  const { current } = await world.control.rotateSecret(world.clients[chain.plan.client]);
  try {
    await use(newest, current);
  } finally {
    await world.control.endOverlap(current);
  }
}
