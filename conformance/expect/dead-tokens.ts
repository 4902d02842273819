import type { Answer } from "../target/exchange.ts";
import type { Tokens } from "../target/oauth.ts";
import type { TargetClient } from "../target/target.ts";
import type { World } from "../world.ts";
import { expectNotActive } from "./introspection.ts";
import { expectInvalidGrant } from "./invalid-grant.ts";

/**
 * None of what these answers of a client gave is good any more: no access token within the server's revocation time, as far
 * as introspection tells, and no refresh token at once.
 */
export async function expectDeadTokens(
  world: World,
  client: TargetClient,
  answers: readonly Tokens[],
  redeem: (refreshToken: string) => Promise<Answer>,
): Promise<void> {
  const newestFirst = answers.flatMap(({ refresh_token }) => refresh_token ?? []).reverse();
  for (const token of newestFirst) expectInvalidGrant(await redeem(token));
  if (!world.has("introspection")) return;
  await world.eventually(async () => {
    for (const { access_token } of answers) expectNotActive(await world.introspect(client, access_token));
  });
}
