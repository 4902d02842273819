import * as fc from "fast-check";
import { chainPlans, mustGrow, mustRedeem } from "../../arbitraries/chains.ts";
import { otherClients } from "../../arbitraries/other-clients.ts";
import { authenticatedWays, redeem } from "../../arbitraries/ways.ts";
import { expectInvalidGrant } from "../../expect/invalid-grant.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) => fc.record({ plan: chainPlans(world), other: otherClients(world), way: authenticatedWays() }),
  control: async (world, { plan, way }) => {
    const { newest } = await mustGrow(world, plan);
    await mustRedeem(world, newest, way);
  },
  check: async (world, { plan, other, way }) => {
    const { newest } = await mustGrow(world, plan);
    expectInvalidGrant(await redeem(world, newest, way, { client: world.clients[other] }));
  },
});
