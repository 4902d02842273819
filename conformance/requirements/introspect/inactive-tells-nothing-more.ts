import * as fc from "fast-check";
import { strangers, type TokenKind, tokenKinds, tokenOf } from "../../arbitraries/tokens.ts";
import { expectInactive, expectNotActive } from "../../expect/introspection.ts";
import { property } from "../../property.ts";
import type { TargetClient } from "../../target/target.ts";
import type { World } from "../../world.ts";

type Death = "another client's" | "revoked" | "spent";

/** Ways in which a token that was good is not active, as far as the server serves them. */
function deaths(world: World): fc.Arbitrary<{ readonly kind: TokenKind; readonly death: Death }> {
  return fc
    .record({ kind: tokenKinds(world), death: fc.constantFrom<Death>("another client's", "revoked", "spent") })
    .filter(({ death }) => death !== "revoked" || world.has("revocation"))
    .filter(({ kind, death }) => death !== "spent" || kind === "refresh_token");
}

/** Lets the token die, and says to whom it is dead. */
async function letDie(world: World, death: Death, token: string): Promise<TargetClient> {
  const { apiKey, otherApiKey } = world.clients;
  if (death === "another client's") return otherApiKey;
  if (death === "spent") await world.mustRenew(token);
  else {
    await world.mustRevoke(apiKey, token);
    await world.eventually(async () => expectNotActive(await world.introspect(apiKey, token)));
  }
  return apiKey;
}

export default property({
  requests: 5,
  arbitrary: (world) =>
    fc.record({ token: fc.oneof(deaths(world), strangers()), hint: fc.option(fc.stringMatching(/^[a-z_]{1,20}$/)) }),
  control: async (world, { token }) => {
    const kind = typeof token === "string" ? "access_token" : token.kind;
    const live = tokenOf(await world.mustClientCredentials(world.clients.apiKey), kind);
    if (kind === "access_token") await world.mustIntrospect(world.clients.apiKey, live);
    return live;
  },
  check: async (world, { token, hint }, live) => {
    const asking = typeof token === "string" ? world.clients.apiKey : await letDie(world, token.death, live);
    const presented = typeof token === "string" ? token : live;
    const answer = await world.introspect(asking, presented, { ...(hint !== null && { hint }) });
    // Whether it should be inactive is another requirement's.
    if (answer.members.active !== true) expectInactive(answer);
  },
});
