import * as fc from "fast-check";
import { type ChainPlan, chainPlans, mustGrow, mustRedeem } from "../../arbitraries/chains.ts";
import { authenticatedWays, type Way } from "../../arbitraries/ways.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";
import type { World } from "../../world.ts";

interface Input {
  readonly plan: ChainPlan;
  readonly way: Way;
  readonly renewedOnce: boolean;
}

export default property({
  runs: 6,
  requests: 14,
  arbitrary: (world) =>
    fc.record({ plan: chainPlans(world, { max: 2 }), way: authenticatedWays(), renewedOnce: fc.boolean() }),
  control: (world, input) => rebound(world, input, async (token) => void (await world.mustRenew(token))),
  check: (world, input) =>
    rebound(world, input, async (token) => {
      await world.control.endOverlap(world.clients.apiKey);
      expectTokens(await world.renew(token));
    }),
});

/** Makes a chain with one secret and renews it with the next; perhaps once more without any. */
async function rebound(
  world: World,
  { plan, way, renewedOnce }: Input,
  use: (newest: string) => Promise<void>,
): Promise<void> {
  const { newest } = await mustGrow(world, plan);
  const { current } = await world.control.rotateSecret(world.clients.apiKey);
  try {
    const { refresh_token = newest } = await mustRedeem(world, newest, way, { client: current });
    await use(renewedOnce ? (await world.mustRenew(refresh_token)).refresh_token : refresh_token);
  } finally {
    await world.control.endOverlap(world.clients.apiKey);
  }
}
