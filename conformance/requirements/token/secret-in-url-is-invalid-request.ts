import * as fc from "fast-check";
import { clientAuth, clientCalls, clientRequest, mustBeServed } from "../../arbitraries/client-calls.ts";
import { wrongSecret } from "../../arbitraries/credentials.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";
import { inQuery } from "../../target/in-query.ts";

export default property({
  arbitrary: (world) => {
    const { client_secret } = world.clients.apiKey;
    const secret = fc.oneof(fc.constant(client_secret), wrongSecret(client_secret));
    return fc.record({ call: clientCalls(world), auth: clientAuth, secret });
  },
  control: (world, { call, auth }) => mustBeServed(world, call, { client: world.clients.apiKey, auth }),
  check: async (world, { call, auth, secret }) => {
    const request = await clientRequest(world, call, { client: world.clients.apiKey, auth });
    const answer = await world.send(inQuery(request, { client_secret: secret }));
    expectOAuthError(answer, { status: 400, error: "invalid_request" });
  },
});
