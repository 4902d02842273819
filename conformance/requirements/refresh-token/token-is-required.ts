import * as fc from "fast-check";
import { unknownParameters } from "../../arbitraries/unknown-parameters.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";

export default property({
  requests: 3,
  arbitrary: () =>
    fc.record({
      refresh_token: fc.constantFrom("" as const, undefined),
      auth: fc.constantFrom("basic" as const, "post" as const),
      unknown: unknownParameters(),
    }),
  control: async (world, { auth, unknown }) => {
    if (!world.has("client-credentials-refresh")) {
      await world.mustClientCredentials(world.clients.apiKey, { auth, params: unknown });
      return;
    }
    const { refresh_token } = await world.mustStartFamily(world.clients.apiKey);
    await world.mustRefreshGrant(world.clients.apiKey, refresh_token, { auth, params: unknown });
  },
  check: async (world, { refresh_token, auth, unknown }) => {
    const answer = await world.refreshGrant(world.clients.apiKey, "", { auth, params: { ...unknown, refresh_token } });
    expectOAuthError(answer, { status: 400, error: "invalid_request" });
  },
});
