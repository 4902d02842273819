import * as fc from "fast-check";
import { clientCalls, clientRequest, mustBeServed } from "../../arbitraries/client-calls.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";
import { inQuery } from "../../target/in-query.ts";

/** The renewing endpoint is left out: it answers without client authentication too. */
const endpoints = ["token", "revoke", "introspect"] as const;

export default property({
  arbitrary: (world) => fc.record({ call: clientCalls(world, { endpoints }), identified: fc.boolean() }),
  control: (world, { call }) => mustBeServed(world, call, { client: world.clients.apiKey, auth: "post" }),
  check: async (world, { call, identified }) => {
    const { client_id, client_secret } = world.clients.apiKey;
    const params = identified ? { client_id } : {};
    const request = await clientRequest(world, call, { client: world.clients.apiKey, auth: "none", params });
    const answer = await world.send(inQuery(request, { client_id, client_secret }));
    expectOAuthError(answer, { status: [400, 401], error: ["invalid_client", "invalid_request"] });
  },
});
