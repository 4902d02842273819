import * as fc from "fast-check";
import { type Issue, issues, mustIssue } from "../arbitraries/issues.ts";
import { type TokenKind, tokenOf } from "../arbitraries/tokens.ts";
import { expectNotActive } from "../expect/introspection.ts";
import { expectInvalidGrant } from "../expect/invalid-grant.ts";
import { expectStatus } from "../expect/status.ts";
import { type Property, property } from "../property.ts";
import type { TargetClient } from "../target/target.ts";
import type { World } from "../world.ts";

interface HintedRevocation {
  readonly issue: Issue;
  readonly kind: TokenKind;
  readonly hint: string;
}

/** A token is revoked although `token_type_hint` is not the right one (RFC 7009 §2.1). */
export function revokedDespiteHint(
  hints: (kind: TokenKind) => fc.Arbitrary<string>,
): Property<HintedRevocation, string> {
  return property<HintedRevocation, string>({
    requests: 11,
    arbitrary: (world) =>
      observableKinds(world).chain((kind) =>
        fc.record({ issue: issues(world), kind: fc.constant(kind), hint: hints(kind) }),
      ),
    control: async (world, { issue, kind }) => {
      const client = world.clients[issue.client];
      const twin = tokenOf(await mustIssue(world, issue), kind);
      await world.mustRevoke(client, twin, { hint: kind });
      await expectDead(world, client, kind, twin);
      return tokenOf(await mustIssue(world, issue), kind);
    },
    check: async (world, { issue, kind, hint }, token) => {
      const client = world.clients[issue.client];
      expectStatus(await world.revoke(client, token, { hint, auth: issue.auth }), 200, "the hint is only a hint");
      await expectDead(world, client, kind, token);
    },
  });
}

/** Refresh tokens show by renewal that they are dead, access tokens only where introspection is served. */
function observableKinds(world: World): fc.Arbitrary<TokenKind> {
  const kinds: readonly TokenKind[] = world.has("introspection")
    ? ["refresh_token", "access_token"]
    : ["refresh_token"];
  return fc.constantFrom(...kinds);
}

async function expectDead(world: World, client: TargetClient, kind: TokenKind, token: string): Promise<void> {
  if (kind === "refresh_token") expectInvalidGrant(await world.renew(token));
  else await world.eventually(async () => expectNotActive(await world.introspect(client, token)));
}
