import type { AuthorizationCode } from "./authorization-code.ts";
import { checkCodeExpiry } from "./code-expiry.ts";
import { checkCodeOwner } from "./code-owner.ts";
import { checkCodeRedirectUri } from "./code-redirect-uri.ts";
import { codeScope } from "./code-scope.ts";
import type { Family } from "./refresh-family.ts";
import { isRefused, type Refused, refuse } from "./refusal.ts";
import type { Scope } from "./scope.ts";
import { isSpent } from "./spent-code.ts";

export interface CodeRedemptionRequest {
  code: AuthorizationCode;
  /** The client that authenticated. */
  clientId: string;
  redirectUri: string;
  /** What `verifierFits` (`pkce.ts`) said of the code's challenge and the verifier that was sent, or of the lack of them. */
  verifierFits: boolean;
}

/** Everything the decision rests on, read in the transaction that applies it. */
export interface CodeRedemptionFacts {
  /** The family that the code begins, once it has a row. */
  family: Family | undefined;
  /** Whether the grant, its user, its client and the account it reaches stand. */
  grantLive: boolean;
  /** The scope of the grant, as `formatScope` wrote it. */
  granted: string;
  /** What the client may ask for now. */
  allowed: readonly Scope[];
}

export type CodeRedemption =
  | { kind: "redeemed"; scope: readonly Scope[] }
  | { kind: "refused"; refusal: Refused; killsFamily: boolean };

/**
 * Decides what a presented code leads to. Another client's attempt harms nothing; its owner's second one kills what the first
 * issued, whatever else is wrong with it (RFC 6749 §4.1.2, §10.5); every other refusal leaves the code unspent.
 * @param now milliseconds since the epoch
 */
export function decideCodeRedemption(
  { code, clientId, redirectUri, verifierFits }: CodeRedemptionRequest,
  { family, grantLive, granted, allowed }: CodeRedemptionFacts,
  now: number,
): CodeRedemption {
  const stranger = checkCodeOwner(code, clientId);
  if (stranger) return { kind: "refused", refusal: stranger, killsFamily: false };
  if (isSpent(family))
    return { kind: "refused", refusal: refuse("code_unusable", "the code is spent"), killsFamily: true };
  const refusal =
    checkCodeExpiry(code, now) ??
    checkCodeRedirectUri(code, redirectUri) ??
    (verifierFits ? undefined : refuse("code_unusable", "the verifier does not fit the challenge, or its absence")) ??
    (grantLive ? undefined : refuse("code_unusable", "the grant, its user or its account no longer stands"));
  const scope = refusal ?? codeScope(granted, allowed);
  return isRefused(scope) ? { kind: "refused", refusal: scope, killsFamily: false } : { kind: "redeemed", scope };
}
