import * as fc from "fast-check";
import { callAs, clientCalls, mustBeServed } from "../../arbitraries/client-calls.ts";
import { wrongClient } from "../../arbitraries/credentials.ts";
import { expectHeader } from "../../expect/header.ts";
import { expectStatus } from "../../expect/status.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) => fc.record({ call: clientCalls(world), client: wrongClient(world.clients.apiKey) }),
  control: (world, { call }) => mustBeServed(world, call, { client: world.clients.apiKey, auth: "basic" }),
  check: async (world, { call, client }) => {
    const answer = await callAs(world, call, { client, auth: "basic" });
    expectStatus(answer, 401, "the Basic credentials are wrong");
    expectHeader(answer, "WWW-Authenticate", /(^|,)\s*basic(\s|,|$)/i);
  },
});
