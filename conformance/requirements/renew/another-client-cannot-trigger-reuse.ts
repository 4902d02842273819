import * as fc from "fast-check";
import { mustSpend, spentPlans } from "../../arbitraries/chains.ts";
import { otherClients } from "../../arbitraries/other-clients.ts";
import { authenticatedWays, redeem } from "../../arbitraries/ways.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  requests: 14,
  arbitrary: (world) => fc.record({ plan: spentPlans(world), other: otherClients(world), way: authenticatedWays() }),
  control: async (world, { plan }) => {
    const { newest } = await mustSpend(world, plan);
    await world.mustRenew(newest);
  },
  check: async (world, { plan, other, way }) => {
    const { newest, spent } = await mustSpend(world, plan);
    await redeem(world, spent, way, { client: world.clients[other] });
    expectTokens(await world.renew(newest));
  },
});
