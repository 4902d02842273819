import * as fc from "fast-check";
import { malformedScopes } from "../../arbitraries/malformed-scopes.ts";
import { allowedScopes } from "../../arbitraries/scopes.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) =>
    allowedScopes(world.clients.apiKey).chain((scopes) =>
      fc.record({ right: fc.constant(scopes.join(" ")), wrong: malformedScopes(scopes) }),
    ),
  control: (world, { right }) => world.mustClientCredentials(world.clients.apiKey, { scope: right }),
  check: async (world, { wrong }) => {
    const answer = await world.clientCredentials(world.clients.apiKey, { scope: wrong });
    expectOAuthError(answer, { status: 400, error: "invalid_scope" });
  },
});
