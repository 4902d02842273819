import * as fc from "fast-check";
import { callAs, clientAuth, clientCalls, expectServed, mustBeServed } from "../../arbitraries/client-calls.ts";
import { expectInvalidClient } from "../../expect/invalid-client.ts";
import { property } from "../../property.ts";

export default property({
  runs: 5,
  requests: 24,
  arbitrary: (world) =>
    fc.record({
      call: clientCalls(world, { client: world.clients.otherApiKey, endpoints: ["token", "revoke", "introspect"] }),
      auth: clientAuth,
    }),
  control: async (world, { call, auth }) => {
    const { otherApiKey: client } = world.clients;
    await mustBeServed(world, call, { client, auth });
    try {
      await world.control.disableClient(client);
      await world.eventually(async () => expectInvalidClient(await callAs(world, call, { client, auth })));
    } finally {
      await world.control.enableClient(client);
    }
  },
  check: async (world, { call, auth }) => {
    const { otherApiKey: client } = world.clients;
    try {
      await world.eventually(async () => expectServed(call, await callAs(world, call, { client, auth })));
    } finally {
      await world.control.enableClient(client);
    }
  },
});
