import { markings, mustBeSent, showsOutgoing } from "../../arbitraries/markings.ts";
import { expectStatus } from "../../expect/status.ts";
import { property } from "../../property.ts";

export default property({
  requests: 7,
  arbitrary: (world) => markings(world, (scopes, isOwn) => !showsOutgoing(scopes, isOwn)),
  control: async (world, marking) => {
    const { outgoing, incoming, token } = await mustBeSent(world, marking);
    await world.mustMarkProcessed(token, incoming.id);
    return { token, id: outgoing.id };
  },
  check: async (world, _marking, { token, id }) => {
    expectStatus(await world.markProcessed(token, id), 404);
  },
});
