import * as fc from "fast-check";
import type { TargetClient } from "../target/target.ts";
import { Unavailable } from "../unavailable.ts";

/** The scopes of the contract. */
export const knownScopes = [
  "admin",
  "read_participant_info",
  "send_documents",
  "receive_documents",
  "receive_all_documents",
  "read_all_documents",
];

/** The scopes that a client is allowed, one by one. */
export function scopesAllowed({ scope }: Pick<TargetClient, "scope">): string[] {
  return [...new Set(scope.split(" ").filter((each) => each !== ""))];
}

/** Some of the scopes that a client is allowed, `atLeast` so many, in any order. */
export function allowedScopes(client: TargetClient, atLeast = 1): fc.Arbitrary<string[]> {
  const allowed = scopesAllowed(client);
  if (allowed.length < atLeast)
    throw new Unavailable(`the target allows the client ${client.client_id} fewer than ${atLeast} scopes`);
  return fc.shuffledSubarray(allowed, { minLength: atLeast });
}

/** As `allowedScopes`, as a `scope` parameter. */
export function allowedScope(client: TargetClient, atLeast = 1): fc.Arbitrary<string> {
  return allowedScopes(client, atLeast).map((scopes) => scopes.join(" "));
}

/** Scopes of the contract in any order, at least one of which the client is not allowed. */
export function unallowedScope(client: TargetClient): fc.Arbitrary<string> {
  const allowed = scopesAllowed(client);
  const others = knownScopes.filter((scope) => !allowed.includes(scope));
  if (others.length === 0)
    throw new Unavailable(`the target allows the client ${client.client_id} every scope there is`);
  return fc
    .tuple(fc.shuffledSubarray(others, { minLength: 1 }), fc.shuffledSubarray(allowed))
    .chain(([wrong, right]) => shuffled([...wrong, ...right]))
    .map((scopes) => scopes.join(" "));
}

/** Well-formed scope values (RFC 6749 §3.3) that nobody has heard of. */
export function unknownScopeValue(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.stringMatching(/^[!#-[\]-~]{12,40}$/),
    fc.tuple(fc.constantFrom(...knownScopes), fc.stringMatching(/^[!#-[\]-~]{6,12}$/)).map((parts) => parts.join("")),
  );
}

/** The same values in another order, or in this one. */
export function shuffled(values: readonly string[]): fc.Arbitrary<string[]> {
  return fc.shuffledSubarray([...values], { minLength: values.length });
}
