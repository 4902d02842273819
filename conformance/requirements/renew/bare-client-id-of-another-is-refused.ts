import * as fc from "fast-check";
import { chainPlans, mustGrow } from "../../arbitraries/chains.ts";
import { otherClients } from "../../arbitraries/other-clients.ts";
import { expectInvalidClient } from "../../expect/invalid-client.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) => fc.record({ plan: chainPlans(world), other: otherClients(world) }),
  control: async (world, { plan }) => {
    const { newest } = await mustGrow(world, plan);
    await world.mustRenew(newest, { members: { client_id: world.clients.apiKey.client_id } });
  },
  check: async (world, { plan, other }) => {
    const { newest } = await mustGrow(world, plan);
    const answer = await world.renew(newest, { members: { client_id: world.clients[other].client_id } });
    expectInvalidClient(answer);
  },
});
