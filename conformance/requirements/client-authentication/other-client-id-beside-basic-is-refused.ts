import * as fc from "fast-check";
import { callAs, clientCalls, mustBeServed } from "../../arbitraries/client-calls.ts";
import { unknownClientId } from "../../arbitraries/credentials.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) => {
    const { apiKey, otherApiKey } = world.clients;
    const client_id = fc.oneof(fc.constant(otherApiKey.client_id), unknownClientId(apiKey.client_id));
    return fc.record({ call: clientCalls(world), client_id });
  },
  control: (world, { call }) => {
    const { apiKey: client } = world.clients;
    return mustBeServed(world, call, { client, auth: "basic", params: { client_id: client.client_id } });
  },
  check: async (world, { call, client_id }) => {
    const answer = await callAs(world, call, { client: world.clients.apiKey, auth: "basic", params: { client_id } });
    expectOAuthError(answer, { status: 400, error: "invalid_request" });
  },
});
