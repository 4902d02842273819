import * as fc from "fast-check";
import { callAs, clientCalls, mustBeServed } from "../../arbitraries/client-calls.ts";
import { malformedBasic } from "../../arbitraries/credentials.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) => fc.record({ call: clientCalls(world), authorization: malformedBasic(world.clients.apiKey) }),
  control: (world, { call }) => mustBeServed(world, call, { client: world.clients.apiKey, auth: "basic" }),
  check: async (world, { call, authorization }) => {
    const { apiKey: client } = world.clients;
    const answer = await callAs(world, call, { client, auth: "none", headers: { authorization } });
    expectOAuthError(answer, { status: 401, error: "invalid_client" });
  },
});
