import * as fc from "fast-check";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";

/** Secrets that are not the client's: unrelated ones, and the right one with an end cut off or added. */
const wrongSecret = (right: string) =>
  fc
    .oneof(
      fc.stringMatching(/^[ -~]{1,64}$/),
      fc.nat({ max: Math.max(0, right.length - 2) }).map((cut) => right.slice(0, cut + 1)),
      fc.stringMatching(/^[A-Za-z0-9]{1,8}$/).map((more) => right + more),
    )
    .filter((secret) => secret !== right);

export default property({
  arbitrary: (world) =>
    fc.record({
      secret: wrongSecret(world.clients.apiKey.client_secret),
      auth: fc.constantFrom("basic" as const, "post" as const),
    }),
  control: (world, { auth }) => world.mustClientCredentials(world.clients.apiKey, { auth }),
  check: async (world, { secret, auth }) => {
    const client = { ...world.clients.apiKey, client_secret: secret };
    expectOAuthError(await world.clientCredentials(client, { auth }), { status: 401, error: "invalid_client" });
  },
});
