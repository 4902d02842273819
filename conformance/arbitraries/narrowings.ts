import * as fc from "fast-check";
import type { TargetClient } from "../target/target.ts";
import { Unavailable } from "../unavailable.ts";
import { allowedScopes, knownScopes, scopesAllowed, shuffled } from "./scopes.ts";

/** What a refresh token is issued for, and what a renewal of it asks for. */
export interface ScopeChange {
  readonly held: string;
  readonly asked: string;
}

/** Renewals that ask for some of the scopes that the token holds, and not for all. */
export function narrowings(client: TargetClient): fc.Arbitrary<ScopeChange> {
  return allowedScopes(client, 2).chain((held) =>
    fc
      .shuffledSubarray(held, { minLength: 1, maxLength: held.length - 1 })
      .map((asked) => ({ held: held.join(" "), asked: asked.join(" ") })),
  );
}

/** Renewals that ask for a scope of the contract that the token does not hold, beside some that it holds or alone. */
export function widenings(client: TargetClient): fc.Arbitrary<ScopeChange> {
  return heldForWidening(client).chain((held) => {
    const others = knownScopes.filter((scope) => !held.includes(scope));
    return fc
      .tuple(fc.shuffledSubarray(others, { minLength: 1 }), fc.shuffledSubarray(held))
      .chain(([more, some]) => shuffled([...more, ...some]))
      .map((asked) => ({ held: held.join(" "), asked: asked.join(" ") }));
  });
}

/** Never `admin`, of which a server may say that it holds the others. */
function heldForWidening(client: TargetClient): fc.Arbitrary<string[]> {
  const allowed = scopesAllowed(client).filter((scope) => scope !== "admin");
  if (allowed.length === 0) throw new Unavailable(`the target allows the client ${client.client_id} admin only`);
  return fc.shuffledSubarray(allowed, { minLength: 1 });
}
