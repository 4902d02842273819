import * as fc from "fast-check";
import { allowedScope } from "../../arbitraries/scopes.ts";
import { expectSameGrant } from "../../expect/held-scopes.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";

/** Parameters of the endpoint that a client_credentials request by Basic can do without. */
const omissible = ["scope", "client_id", "client_secret", "code", "redirect_uri", "code_verifier", "refresh_token"];

export default property({
  arbitrary: (world) =>
    fc.record({
      scope: allowedScope(world.clients.apiKey),
      empty: fc
        .subarray(omissible, { minLength: 1 })
        .map((names) => Object.fromEntries(names.map((name) => [name, ""]))),
    }),
  control: (world, { scope, empty }) =>
    world.mustClientCredentials(world.clients.apiKey, { auth: "basic", ...(empty.scope === undefined && { scope }) }),
  check: async (world, { scope, empty }, omitted) => {
    const { apiKey } = world.clients;
    const answer = await world.clientCredentials(apiKey, { auth: "basic", scope, params: empty });
    await expectSameGrant(world, apiKey, answer, omitted);
    const typeless = await world.clientCredentials(apiKey, { auth: "basic", scope, params: { grant_type: "" } });
    expectOAuthError(typeless, { status: 400, error: "invalid_request" });
  },
});
