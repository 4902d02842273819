import * as fc from "fast-check";
import type { RefreshFamily } from "../../model/refresh-family.ts";
import { familyLives, presentGeneration } from "../../model/refresh-family-commands.ts";
import { property } from "../../property.ts";
import type { World } from "../../world.ts";

export default property({
  requests: 24,
  arbitrary: familyLives,
  control: async (world) => {
    const family = await newFamily(world);
    for (const generation of [0, 1]) await presentGeneration(world, family, generation);
  },
  check: async (world, commands) => {
    const family = await newFamily(world);
    await fc.asyncModelRun(() => ({ model: family, real: world }), commands);
    while (family.tokens.length < 3 && !family.end) await presentGeneration(world, family, family.tokens.length - 1);
    for (const generation of [0, family.tokens.length - 1]) await presentGeneration(world, family, generation);
  },
});

async function newFamily(world: World): Promise<RefreshFamily> {
  const { scope } = world.clients.apiKey;
  const { refresh_token } = await world.mustStartFamily(world.clients.apiKey, { scope });
  return { tokens: [refresh_token], end: undefined };
}
