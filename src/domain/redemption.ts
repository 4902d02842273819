import type { Client } from "./client.ts";
import { checkFamilyExpiry } from "./family-expiry.ts";
import { generationStep } from "./family-generation.ts";
import { checkFamilyRevocation } from "./family-revocation.ts";
import { bindSecret } from "./family-secret.ts";
import { narrowScope } from "./narrowed-scope.ts";
import { checkPresenter } from "./presenter.ts";
import type { Family } from "./refresh-family.ts";
import type { RefreshToken } from "./refresh-token.ts";
import { isRefused, type Refused, refuse } from "./refusal.ts";
import type { Scope } from "./scope.ts";

export interface RedemptionRequest {
  token: RefreshToken;
  /** The client that authenticated, and the secret it did so with; null without credentials. */
  authenticated: { clientId: string; secretId: string } | null;
  /** A `client_id` sent without a secret: no authentication, but it must not contradict the token. */
  claimedClientId: string | undefined;
  /** Narrows the access token of this answer only (RFC 6749 §6). One that cannot be read is refused last, so it travels along. */
  scope: readonly Scope[] | Refused | undefined;
}

/** Everything the decision rests on, read in the transaction that applies it. */
export interface RedemptionFacts {
  client: Client | undefined;
  family: Family | undefined;
  /** Whether the secret that the family lives by is live; true for a family that descends from a code. */
  secretLive: boolean;
  /** Whether the grant, its user and the account it reaches stand; true for client_credentials. */
  grantLive: boolean;
}

export type Redemption =
  | { kind: "rotate" | "retry"; scope: readonly Scope[]; secretId: string | null }
  | { kind: "refused"; refusal: Refused; killsFamily: boolean };

/**
 * Decides what a presented refresh token leads to. The order is fixed: client, (integrity, when the token was read,)
 * owner, expiry, revocation, generation, scope. Only a replay kills the family (RFC 9700 §4.14.2).
 * @param now milliseconds since the epoch
 * @param idle seconds since the last redemption after which a family is dead
 */
export function decideRedemption(
  request: RedemptionRequest,
  facts: RedemptionFacts,
  now: number,
  idle: number,
): Redemption {
  const { token } = request;
  const refusal =
    checkPresenter(request, facts.client) ??
    checkFamilyExpiry(token, facts.family, now, idle) ??
    checkFamilyRevocation(facts);
  if (refusal) return { kind: "refused", refusal, killsFamily: false };
  const step = generationStep(token, facts.family, facts.client?.renewGrace ?? 0, now);
  if (step === "replay" || step === "unknown") {
    const because = step === "replay" ? "a spent generation was presented again" : "no such generation";
    return { kind: "refused", refusal: refuse("refresh_token_unusable", because), killsFamily: step === "replay" };
  }
  const scope = narrowScope(request.scope, token.scope, facts.client?.scopes ?? []);
  if (isRefused(scope)) return { kind: "refused", refusal: scope, killsFamily: false };
  return { kind: step, scope, secretId: bindSecret(request, facts.family, step) };
}
