import * as fc from "fast-check";
import { callAs, clientCalls, mustBeServed } from "../../arbitraries/client-calls.ts";
import { expectInvalidClient } from "../../expect/invalid-client.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) =>
    fc.record({
      call: clientCalls(world, { endpoints: ["token", "revoke", "introspect"] }),
      identified: fc.boolean(),
    }),
  control: (world, { call }) => mustBeServed(world, call, { client: world.clients.apiKey }),
  check: async (world, { call, identified }) => {
    const { apiKey: client } = world.clients;
    const params = identified ? { client_id: client.client_id } : {};
    expectInvalidClient(await callAs(world, call, { client, auth: "none", params }));
  },
});
