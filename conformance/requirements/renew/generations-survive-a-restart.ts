import * as fc from "fast-check";
import { mustSpend, spentPlans } from "../../arbitraries/chains.ts";
import { redeem, ways } from "../../arbitraries/ways.ts";
import { expectInvalidGrant } from "../../expect/invalid-grant.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  runs: 3,
  requests: 14,
  arbitrary: (world) => fc.record({ plan: spentPlans(world), newest: ways(), spent: ways() }),
  control: async (world, { plan }) => {
    const { newest } = await mustSpend(world, plan);
    await world.mustRenew(newest);
  },
  check: async (world, { plan, ...by }) => {
    const { newest, spent } = await mustSpend(world, plan);
    await world.control.restart();
    expectTokens(await redeem(world, newest, by.newest));
    expectInvalidGrant(await redeem(world, spent, by.spent));
  },
});
