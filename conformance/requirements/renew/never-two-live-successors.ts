import * as fc from "fast-check";
import { anonymously } from "../../arbitraries/ways.ts";
import { newLineage } from "../../model/lineage.ts";
import { lineageLives, redeemTogether } from "../../model/lineage-commands.ts";
import { property } from "../../property.ts";

export default property({
  requests: 40,
  arbitrary: lineageLives,
  control: async (world) => {
    const { refresh_token } = await world.mustStartFamily(world.clients.apiKey);
    const { refresh_token: successor } = await world.mustRenew(refresh_token);
    await world.mustRenew(successor);
  },
  check: async (world, commands) => {
    const { refresh_token } = await world.mustStartFamily(world.clients.apiKey);
    await fc.asyncModelRun(() => ({ model: newLineage(refresh_token), real: world }), commands);
    const other = await world.mustStartFamily(world.clients.apiKey);
    const rivals = Array.from({ length: 8 }, () => ({ way: anonymously, narrowed: false }));
    await redeemTogether(0, rivals).run(newLineage(other.refresh_token), world);
  },
});
