import * as fc from "fast-check";
import { expectActive, expectNotActive } from "../../expect/introspection.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";
import type { TargetClient } from "../../target/target.ts";
import type { World } from "../../world.ts";

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
    while (tokens.length < count) tokens.push(await mustGetLive(world, client));
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

/** Where time is counted in whole seconds, a token issued in the second in which its client was last disabled may be dead. */
const mustGetLive = (world: World, client: TargetClient): Promise<string> =>
  world.eventually(async () => {
    const { access_token } = await world.mustClientCredentials(client);
    expectActive(await world.introspect(client, access_token));
    return access_token;
  });
