import type { Tokens } from "../target/oauth.ts";
import type { TargetClient } from "../target/target.ts";
import type { World } from "../world.ts";
import { expectSameScope } from "./equal.ts";
import { expectActive } from "./introspection.ts";
import { expectJwt } from "./jwt.ts";

/**
 * The access token of `client` has these scopes and no others, by every account that the server gives of it. An
 * answer without `scope` says that they are those asked for (RFC 6749 §5.1).
 */
export async function expectAccessScope(
  world: World,
  tokens: Tokens,
  scope: string,
  client: TargetClient = world.clients.apiKey,
): Promise<void> {
  const { answer, access_token } = tokens;
  const accounts: unknown[] = [tokens.scope];
  if (world.has("jwt-access-tokens")) accounts.push(expectJwt(access_token).claims.scope);
  if (world.has("introspection")) accounts.push(expectActive(await world.introspect(client, access_token)).scope);
  for (const each of accounts) if (each !== undefined) expectSameScope(each, scope, answer);
}
