import type { Answer } from "../target/exchange.ts";
import type { Tokens } from "../target/oauth.ts";
import type { TargetClient } from "../target/target.ts";
import type { World } from "../world.ts";
import { expectEqual } from "./equal.ts";
import { expectTokens } from "./token-answer.ts";
import { expectThat } from "./violation.ts";

/**
 * The scopes that an access token holds, by the word of its answer and, where there is one, of introspection. An answer
 * without `scope` means those requested (RFC 6749 §5.1).
 */
export async function heldScopes(
  world: World,
  client: TargetClient,
  { access_token, scope }: Tokens,
  requested: string,
): Promise<Set<string>> {
  const told = [scope ?? requested];
  if (world.has("introspection")) {
    const { scope: known } = await world.mustIntrospect(client, access_token);
    if (typeof known === "string") told.push(known);
  }
  return new Set(told.flatMap((words) => words.split(" ")).filter((word) => word !== ""));
}

/** A set of scopes as one string, to compare and to show. */
export const scopeString = (scopes: Iterable<string>): string => [...scopes].sort().join(" ");

/** A token was granted for the same scopes as another, in an answer that names as many of them. */
export async function expectSameGrant(world: World, client: TargetClient, answer: Answer, twin: Tokens): Promise<void> {
  const held = await heldScopes(world, client, expectTokens(answer), twin.scope ?? "");
  const usual = await heldScopes(world, client, twin, "");
  expectEqual("the scopes held", scopeString(held), scopeString(usual), answer);
}

/** A token holds none but these scopes. */
export function expectNoOtherScope(held: ReadonlySet<string>, allowed: readonly string[], answer: Answer): void {
  expectThat(
    [...held].every((scope) => allowed.includes(scope)),
    () => ({
      expected: `no scope but "${scopeString(allowed)}"`,
      actual: `a token with "${scopeString(held)}"`,
      exchange: answer,
    }),
  );
}
