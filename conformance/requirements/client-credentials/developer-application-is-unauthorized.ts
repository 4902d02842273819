import * as fc from "fast-check";
import { clientAuth } from "../../arbitraries/client-calls.ts";
import { allowedScope } from "../../arbitraries/scopes.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) => fc.record({ scope: allowedScope(world.clients.apiKey), auth: clientAuth }),
  control: (world, options) => world.mustClientCredentials(world.clients.apiKey, options),
  check: async (world, options) => {
    const answer = await world.clientCredentials(world.clients.developerApp, options);
    expectOAuthError(answer, { status: 400, error: "unauthorized_client" });
  },
});
