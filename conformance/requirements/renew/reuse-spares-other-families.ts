import * as fc from "fast-check";
import { chainPlans, mustGrow, mustSpend, spentPlans } from "../../arbitraries/chains.ts";
import { redeem, ways } from "../../arbitraries/ways.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  requests: 22,
  arbitrary: (world) =>
    fc.record({
      plan: spentPlans(world),
      others: fc.array(chainPlans(world), { minLength: 1, maxLength: 3 }),
      way: ways(),
    }),
  control: async (world, { others }) => {
    for (const other of others) await world.mustRenew((await mustGrow(world, other)).newest);
  },
  check: async (world, { plan, others, way }) => {
    const bystanders = [];
    for (const other of others) bystanders.push(await mustGrow(world, other));
    const { spent } = await mustSpend(world, plan);
    await redeem(world, spent, way);
    for (const { newest } of bystanders) expectTokens(await world.renew(newest));
  },
});
