import { markings, mustBeSent, showsOutgoing } from "../../arbitraries/markings.ts";
import { expectStatus } from "../../expect/status.ts";
import { property } from "../../property.ts";

export default property({
  requests: 8,
  arbitrary: (world) => markings(world, showsOutgoing),
  control: async (world, marking) => {
    const { outgoing, incoming, token } = await mustBeSent(world, marking);
    await world.mustGetDocument(token, outgoing.id);
    await world.mustMarkProcessed(token, incoming.id);
    return { token, id: outgoing.id };
  },
  check: async (world, _marking, { token, id }) => {
    expectStatus(await world.markProcessed(token, id), 409);
  },
});
