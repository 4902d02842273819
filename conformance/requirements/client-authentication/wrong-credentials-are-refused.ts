import * as fc from "fast-check";
import { wrongClient } from "../../arbitraries/credentials.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) =>
    fc.record({
      client: wrongClient(world.clients.apiKey),
      auth: fc.constantFrom("basic" as const, "post" as const),
    }),
  control: (world, { auth }) => world.mustClientCredentials(world.clients.apiKey, { auth }),
  check: async (world, { client, auth }) => {
    const answer = await world.clientCredentials(client, { auth });
    expectOAuthError(answer, { status: [400, 401], error: "invalid_client" });
  },
});
