import * as fc from "fast-check";
import { expectNotActive } from "../../expect/introspection.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { mustGetLive } from "../../factories/live-token.ts";
import { property } from "../../property.ts";

/**
 * A disabled client cannot ask about its own tokens, and others need not be told. So it is enabled again and asked then:
 * what was dead stays dead.
 */
export default property({
  runs: 5,
  example: "only the number of the client's tokens varies",
  arbitrary: () => fc.integer({ min: 1, max: 5 }),
  control: async (world, count) => {
    const client = world.clients.otherApiKey;
    const tokens: string[] = [];
    while (tokens.length < count) tokens.push((await mustGetLive(world, client)).access_token);
    return tokens;
  },
  check: async (world, _count, tokens) => {
    const client = world.clients.otherApiKey;
    await world.control.disableClient(client);
    try {
      await world.eventually(async () =>
        expectOAuthError(await world.clientCredentials(client), { status: [400, 401], error: "invalid_client" }),
      );
    } finally {
      await world.control.enableClient(client);
    }
    for (const token of tokens)
      await world.eventually(async () => expectNotActive(await world.introspect(client, token)));
  },
});
