import { expectInvalidGrant } from "../expect/invalid-grant.ts";
import type { World } from "../world.ts";

/**
 * The positive twin of a malformed renewal: a well-formed one is served, or where client_credentials gives no refresh
 * token, refused for its token alone. Returns a token whose renewal would be answered alike.
 */
export async function mustTakeRenewals(world: World): Promise<string> {
  if (world.has("client-credentials-refresh")) {
    const { refresh_token } = await world.mustStartFamily(world.clients.apiKey);
    return (await world.mustRenew(refresh_token)).refresh_token;
  }
  const unissued = `unissued-${world.runId}`;
  expectInvalidGrant(await world.renew(unissued));
  return unissued;
}
