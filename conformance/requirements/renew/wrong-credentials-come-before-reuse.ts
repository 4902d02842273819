import * as fc from "fast-check";
import { mustSpend, spentPlans } from "../../arbitraries/chains.ts";
import { wrongClient } from "../../arbitraries/credentials.ts";
import { authenticatedWays, redeem } from "../../arbitraries/ways.ts";
import { expectInvalidClient } from "../../expect/invalid-client.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  requests: 14,
  arbitrary: (world) =>
    fc.record({ plan: spentPlans(world), client: wrongClient(world.clients.apiKey), way: authenticatedWays() }),
  control: async (world, { plan }) => {
    const { newest } = await mustSpend(world, plan);
    await world.mustRenew(newest);
  },
  check: async (world, { plan, client, way }) => {
    const { newest, spent } = await mustSpend(world, plan);
    expectInvalidClient(await redeem(world, spent, way, { client }));
    expectTokens(await world.renew(newest));
  },
});
