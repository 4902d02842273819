import * as fc from "fast-check";
import { callAs, clientCalls, mustBeServed } from "../../arbitraries/client-calls.ts";
import { wrongClient } from "../../arbitraries/credentials.ts";
import { expectStatus } from "../../expect/status.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) => fc.record({ call: clientCalls(world), client: wrongClient(world.clients.apiKey) }),
  control: (world, { call }) => mustBeServed(world, call, { client: world.clients.apiKey, auth: "post" }),
  check: async (world, { call, client }) => {
    const answer = await callAs(world, call, { client, auth: "post" });
    expectStatus(answer, 401, "the credentials in the body are wrong");
  },
});
