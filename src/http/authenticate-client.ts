import { isRefused, type Refused, refuse } from "../domain/refusal.ts";
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
}

/**
 * Authenticates a client by Basic or in the body (RFC 6749 §2.3.1). Null when it did not try and need not. An unknown client,
 * a wrong secret and a disabled client get one answer after the same work.
 */
export async function authenticateClient(
  { authorization, body, optional }: ClientClaims,
  store: ClientStore,
  now: number,
): Promise<AuthenticatedClient | null | Refused> {
  const presented = presentedCredentials(authorization, body);
  if (isRefused(presented)) return presented;
  if (presented.kind !== "secret")
    return optional ? null : refuse("client_authentication_missing", "no client credentials");
  const registered = CLIENT_ID.test(presented.clientId) ? await store.findClient(presented.clientId) : undefined;
  const secret = matchSecret(presented.clientSecret, registered?.secrets ?? [], now);
  return registered && secret && !registered.client.disabled
    ? { client: registered.client, secretId: secret.id }
    : refuse("client_authentication_failed", "unknown or disabled client, or wrong secret");
}
