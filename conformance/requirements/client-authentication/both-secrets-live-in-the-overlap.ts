import * as fc from "fast-check";
import { callAs, clientAuth, clientCalls, expectServed, mustBeServed } from "../../arbitraries/client-calls.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  runs: 5,
  arbitrary: (world) =>
    fc.record({ call: clientCalls(world, { client: world.clients.otherApiKey }), auth: clientAuth }),
  control: (world, { call, auth }) => {
    const { otherApiKey: client } = world.clients;
    return mustBeServed(world, call, { client, auth, owner: client });
  },
  check: async (world, { call, auth }) => {
    const { previous, current } = await world.control.rotateSecret(world.clients.otherApiKey);
    try {
      for (const client of [current, previous, current]) {
        expectTokens(await world.clientCredentials(client, { auth }));
        expectServed(call, await callAs(world, call, { client, auth, owner: client }));
      }
    } finally {
      await world.control.endOverlap(current);
    }
  },
});
