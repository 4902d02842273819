import * as fc from "fast-check";
import { callAs, clientAuth, clientCalls, mustBeServed } from "../../arbitraries/client-calls.ts";
import { wrongClient } from "../../arbitraries/credentials.ts";
import { expectInvalidClient } from "../../expect/invalid-client.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) =>
    fc.record({ call: clientCalls(world), client: wrongClient(world.clients.apiKey), auth: clientAuth }),
  control: (world, { call, auth }) => mustBeServed(world, call, { client: world.clients.apiKey, auth }),
  check: async (world, { call, client, auth }) => {
    expectInvalidClient(await callAs(world, call, { client, auth }));
  },
});
