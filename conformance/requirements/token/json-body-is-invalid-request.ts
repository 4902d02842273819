import * as fc from "fast-check";
import { clientAuth } from "../../arbitraries/client-calls.ts";
import { allowedScope } from "../../arbitraries/scopes.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";
import { pairsOf } from "../../target/exchange.ts";

export default property({
  arbitrary: (world) => fc.record({ scope: allowedScope(world.clients.apiKey), auth: clientAuth }),
  control: (world, options) => world.mustClientCredentials(world.clients.apiKey, options),
  check: async (world, options) => {
    const { form, ...request } = world.request.clientCredentials(world.clients.apiKey, options);
    const answer = await world.send({ ...request, json: Object.fromEntries(pairsOf(form)) });
    expectOAuthError(answer, { status: [400, 415], error: "invalid_request" });
  },
});
