import { chainPlans, mustGrow } from "../../arbitraries/chains.ts";
import { expectInvalidGrant } from "../../expect/invalid-grant.ts";
import { property } from "../../property.ts";

export default property({
  runs: 5,
  arbitrary: (world) => chainPlans(world, { max: 1 }),
  control: async (world, plan) => {
    const { newest } = await mustGrow(world, plan);
    await world.mustRenew(newest);
  },
  check: async (world, plan) => {
    const { newest } = await mustGrow(world, plan);
    try {
      await world.control.disableClient(world.clients.apiKey);
      expectInvalidGrant(await world.renew(newest));
    } finally {
      await world.control.enableClient(world.clients.apiKey);
    }
  },
});
