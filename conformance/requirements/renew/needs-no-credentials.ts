import { chainPlans, mustGrow, mustRedeem } from "../../arbitraries/chains.ts";
import { standardWays } from "../../arbitraries/ways.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) => chainPlans(world, { by: standardWays() }),
  control: async (world, plan) => {
    const { newest } = await mustGrow(world, plan);
    await mustRedeem(world, newest, { endpoint: "token", auth: "post" });
  },
  check: async (world, plan) => {
    const { newest } = await mustGrow(world, plan);
    expectTokens(await world.renew(newest));
  },
});
