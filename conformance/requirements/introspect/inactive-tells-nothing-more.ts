import * as fc from "fast-check";
import { strangers, type TokenKind, tokenKinds, tokenOf } from "../../arbitraries/tokens.ts";
import { expectInactive } from "../../expect/introspection.ts";
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

/** Who asks, when the token is dead to whoever does. */
async function bring(world: World, death: Death, token: string): Promise<TargetClient> {
  if (death === "another client's") return world.clients.otherApiKey;
  if (death === "revoked") await world.mustRevoke(world.clients.apiKey, token);
  else await world.mustRenew(token);
  return world.clients.apiKey;
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
    const asking = typeof token === "string" ? world.clients.apiKey : await bring(world, token.death, live);
    const presented = typeof token === "string" ? token : live;
    await world.eventually(async () =>
      expectInactive(await world.introspect(asking, presented, { ...(hint !== null && { hint }) })),
    );
  },
});
