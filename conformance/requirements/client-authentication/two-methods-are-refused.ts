import * as fc from "fast-check";
import { callAs, clientCalls, mustBeServed } from "../../arbitraries/client-calls.ts";
import { wrongSecret } from "../../arbitraries/credentials.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) => {
    const { client_id, client_secret } = world.clients.apiKey;
    return fc.record({
      call: clientCalls(world),
      identity: fc.constantFrom({}, { client_id }),
      client_secret: fc.oneof(fc.constant(client_secret), wrongSecret(client_secret)),
    });
  },
  control: (world, { call, identity: params }) =>
    mustBeServed(world, call, { client: world.clients.apiKey, auth: "basic", params }),
  check: async (world, { call, identity, client_secret }) => {
    const params = { ...identity, client_secret };
    const answer = await callAs(world, call, { client: world.clients.apiKey, auth: "basic", params });
    expectOAuthError(answer, { status: 400, error: "invalid_request" });
  },
});
