import type { TargetClient } from "../target/target.ts";
import type { World } from "../world.ts";
import { expectActive } from "./introspection.ts";
import { expectTokens } from "./token-answer.ts";

/**
 * What `attempt` does leaves a token as renewable as it was, by `owner`, or by nobody where it is one of `clients.apiKey`.
 * Where a grace window is served, a token that was spent a moment ago is answered too; so one that introspection calls
 * active before must be active after.
 */
export async function expectLeavesUnspent(
  world: World,
  token: string,
  attempt: () => Promise<void>,
  owner?: TargetClient,
): Promise<void> {
  const ask = () => world.introspect(owner ?? world.clients.apiKey, token, { hint: "refresh_token" });
  const active = world.has("introspection") && (await ask()).members.active === true;
  await attempt();
  if (active) expectActive(await ask());
  expectTokens(await world.renew(token, owner && { client: owner }));
}
