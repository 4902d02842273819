import * as fc from "fast-check";
import { chainPlans, mustGrow } from "../../arbitraries/chains.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) => fc.record({ plan: chainPlans(world), auth: fc.constantFrom("basic", "post") }),
  control: async (world, { plan }) => {
    const { newest } = await mustGrow(world, plan);
    await world.mustRenew(newest);
  },
  check: async (world, { plan, auth }) => {
    const { newest } = await mustGrow(world, plan);
    expectTokens(await world.renew(newest, { client: world.clients.apiKey, auth }));
  },
});
