import { expectActive } from "../expect/introspection.ts";
import type { Tokens } from "../target/oauth.ts";
import type { TargetClient } from "../target/target.ts";
import type { World } from "../world.ts";

/**
 * A token of the client that is live. Where time is counted in whole seconds, one that was issued in the second in which its
 * client was last disabled may be dead.
 */
export const mustGetLive = (world: World, client: TargetClient): Promise<Tokens> =>
  world.eventually(async () => {
    const tokens = await world.mustClientCredentials(client);
    expectActive(await world.introspect(client, tokens.access_token));
    return tokens;
  });
