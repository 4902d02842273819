import { createHash, timingSafeEqual } from "node:crypto";
import { newGrantFamily } from "../../domain/new-family.ts";
import { verifierFits } from "../../domain/pkce.ts";
import { type Refused, refuse } from "../../domain/refusal.ts";
import type { AuthenticatedClient } from "../../http/handlers.ts";
import { readCode } from "../../tokens/authorization-code.ts";
import type { Dependencies } from "../dependencies.ts";
import { answerTokens, type TokenAnswer } from "./answer.ts";

interface CodeRequest {
  code: string;
  redirect_uri: string;
  code_verifier?: string;
}

/** `grant_type=authorization_code` (RFC 6749 §4.1.3). What the code leads to is the store's to decide. */
export async function authorizationCode(
  { code: presented, redirect_uri: redirectUri, code_verifier: verifier }: CodeRequest,
  { client }: AuthenticatedClient,
  dependencies: Dependencies,
): Promise<TokenAnswer | Refused> {
  const { clock, epoch, keys, revocations, settings, store } = dependencies;
  const ring = keys();
  const code = readCode(presented, ring.secret.code.byId, epoch);
  if (!code) return refuse("code_unusable", "not a code of this server");
  const now = clock();
  const family = {
    macKeyId: ring.secret.refresh.active.id,
    expiresAt: now + settings.lifetimes.refreshAbsolute * 1000,
  };
  const request = {
    code,
    clientId: client.id,
    redirectUri,
    verifierFits: verifierFits(code.challenge, verifier, S256),
  };
  const { redemption, grant } = await store.redeemCode(request, family, now);
  if (redemption.kind === "refused") {
    if (redemption.killsFamily) revocations.add({ kind: "family", id: code.familyId, revokedAt: now });
    return redemption.refusal;
  }
  if (!grant) throw new Error("a code was redeemed without its grant");
  const token = newGrantFamily(grant, { epoch, familyId: code.familyId, ...family }, now);
  return answerTokens(token, { scope: redemption.scope, secretId: null, grant }, dependencies);
}

/** RFC 7636 §4.6. */
const S256 = {
  challengeOf: (verifier: string) => createHash("sha256").update(verifier).digest("base64url"),
  equal: (left: string, right: string) =>
    left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right)),
};
