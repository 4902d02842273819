import { isRefused, type Refused, refuse, refuseFor } from "../domain/refusal.ts";
import type { ClientLimits } from "../handlers/dependencies.ts";
import type { ClientStore } from "../stores/store.ts";
import { matchSecret } from "../tokens/client-secret.ts";
import type { AuthenticatedClient } from "./handlers.ts";
import { presentedCredentials } from "./presented-credentials.ts";

/** RFC 6749 appendix A.1; anything else names no client, and some stores cannot even be asked for it. */
const CLIENT_ID = /^[\x20-\x7e]+$/;

export interface ClientClaims {
  authorization: string | undefined;
  body: { client_id?: unknown; client_secret?: unknown };
  /** Whether the operation also answers without client authentication; wrong credentials are refused all the same. */
  optional: boolean;
  /** Whom failures are counted against. */
  peer: string;
}

/**
 * Authenticates a client by Basic or in the body (RFC 6749 §2.3.1). Null when it did not try and need not. An unknown client,
 * a wrong secret and a disabled client get one answer after the same work. Who fails too often is refused before a secret is
 * compared.
 */
export async function authenticateClient(
  { authorization, body, optional, peer }: ClientClaims,
  store: ClientStore,
  now: number,
  limits: ClientLimits,
): Promise<AuthenticatedClient | null | Refused> {
  const presented = presentedCredentials(authorization, body);
  if (isRefused(presented)) return presented;
  if (presented.kind !== "secret")
    return optional ? null : refuse("client_authentication_missing", "no client credentials");
  const { clientId, clientSecret } = presented;
  const registered = CLIENT_ID.test(clientId) ? await store.findClient(clientId) : undefined;
  const own = registered?.client.authenticationLimit ?? null;
  const wait = await limits.attempt(clientId, peer, own);
  if (wait !== undefined) return refuseFor(wait, "too many authentications of this client or from this address");
  const secret = matchSecret(clientSecret, registered?.secrets ?? [], now);
  if (registered && secret && !registered.client.disabled) {
    await limits.succeeded(clientId, peer);
    return { client: registered.client, secretId: secret.id };
  }
  const late = await limits.failed(clientId, peer, own);
  return late === undefined
    ? refuse("client_authentication_failed", "unknown or disabled client, or wrong secret")
    : refuseFor(late, "too many failed authentications at the same time");
}
