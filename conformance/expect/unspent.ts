import type { World } from "../world.ts";
import { expectActive } from "./introspection.ts";
import { expectTokens } from "./token-answer.ts";

/**
 * What `attempt` does leaves a token of `clients.apiKey` as renewable as it was. Where a grace window is served, a token
 * that was spent a moment ago is answered too; so one that introspection calls active before must be active after.
 */
export async function expectLeavesUnspent(world: World, token: string, attempt: () => Promise<void>): Promise<void> {
  const ask = () => world.introspect(world.clients.apiKey, token, { hint: "refresh_token" });
  const active = world.has("introspection") && (await ask()).members.active === true;
  await attempt();
  if (active) expectActive(await ask());
  expectTokens(await world.renew(token));
}
