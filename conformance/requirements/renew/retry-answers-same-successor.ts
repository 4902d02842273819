import * as fc from "fast-check";
import { chainPlans, mustGrow, mustRedeem } from "../../arbitraries/chains.ts";
import { redeem, ways } from "../../arbitraries/ways.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  requests: 16,
  arbitrary: (world) =>
    fc.record({ plan: chainPlans(world), first: ways(), retries: fc.array(ways(), { minLength: 1, maxLength: 4 }) }),
  control: async (world, { plan, first }) => {
    const { newest } = await mustGrow(world, plan);
    return { token: newest, answered: await mustRedeem(world, newest, first) };
  },
  check: async (world, { retries }, { token, answered }) => {
    for (const way of retries) {
      const { refresh_token, answer } = expectTokens(await redeem(world, token, way));
      expectEqual("the successor", refresh_token, answered.refresh_token, answer);
    }
  },
});
