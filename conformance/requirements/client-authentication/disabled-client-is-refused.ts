import * as fc from "fast-check";
import { callAs, clientAuth, clientCalls, mustBeServed } from "../../arbitraries/client-calls.ts";
import { expectInvalidClient } from "../../expect/invalid-client.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) => fc.record({ call: clientCalls(world), auth: clientAuth }),
  control: (world, { call, auth }) => mustBeServed(world, call, { client: world.clients.apiKey, auth }),
  check: async (world, { call, auth }) => {
    expectInvalidClient(await callAs(world, call, { client: world.clients.disabledKey, auth }));
  },
});
