import * as fc from "fast-check";
import { callAs, clientAuth, clientCalls, mustBeServed } from "../../arbitraries/client-calls.ts";
import { expectInvalidClient } from "../../expect/invalid-client.ts";
import { property } from "../../property.ts";

export default property({
  runs: 5,
  requests: 24,
  arbitrary: (world) =>
    fc.record({ call: clientCalls(world, { client: world.clients.otherApiKey }), auth: clientAuth }),
  control: async (world, { call, auth }) => {
    const { previous, current } = await world.control.rotateSecret(world.clients.otherApiKey);
    try {
      await mustBeServed(world, call, { client: previous, auth, owner: current });
    } finally {
      await world.control.endOverlap(current);
    }
    await mustBeServed(world, call, { client: current, auth, owner: current });
    return { ended: previous, owner: current };
  },
  check: async (world, { call, auth }, { ended: client, owner }) => {
    await world.eventually(async () => expectInvalidClient(await callAs(world, call, { client, auth, owner })));
  },
});
