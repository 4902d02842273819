import * as fc from "fast-check";
import type { RefreshFamily } from "../../model/refresh-family.ts";
import { familyLives, presentGeneration } from "../../model/refresh-family-commands.ts";
import { property } from "../../property.ts";

export default property({
  requests: 24,
  arbitrary: (world) => familyLives(world.replayPath),
  control: async (world) => {
    const { refresh_token } = await world.mustStartFamily(world.clients.apiKey);
    const second = await world.mustRenew(refresh_token);
    await world.mustRenew(second.refresh_token);
  },
  check: async (world, commands) => {
    const { refresh_token } = await world.mustStartFamily(world.clients.apiKey);
    const family: RefreshFamily = { tokens: [refresh_token], dead: false };
    await fc.asyncModelRun(() => ({ model: family, real: world }), commands);
    while (family.tokens.length < 3 && !family.dead) await presentGeneration(world, family, family.tokens.length - 1);
    for (const generation of [0, family.tokens.length - 1]) await presentGeneration(world, family, generation);
  },
});
