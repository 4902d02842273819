import { chainPlans, mustGrow } from "../../arbitraries/chains.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: chainPlans,
  control: async (world, plan) => {
    const { newest } = await mustGrow(world, plan);
    await world.mustRenew(newest);
  },
  check: async (world, plan) => {
    const { newest } = await mustGrow(world, plan);
    expectTokens(await world.renew(newest, { members: { client_id: world.clients.apiKey.client_id } }));
  },
});
