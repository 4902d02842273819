import type { Client } from "../../domain/client.ts";
import { matchesRedirectUri } from "../../domain/redirect-uri.ts";
import { type Refused, refuse } from "../../domain/refusal.ts";
import type { ClientStore } from "../../stores/store.ts";

/**
 * The client of an authorization request, once its redirect URI is known to be its own. Until then nobody is redirected
 * (RFC 6749 §4.1.2.1). A disabled client is an unknown one.
 */
export async function askingClient(
  { client_id: clientId, redirect_uri: redirectUri }: { client_id: string; redirect_uri: string },
  store: ClientStore,
): Promise<Client | Refused> {
  const registered = await store.findClient(clientId);
  if (!registered || registered.client.disabled)
    return refuse("client_unknown", "unknown or disabled client", "client_id");
  if (!matchesRedirectUri(registered.client.redirectUris, redirectUri))
    return refuse("redirect_uri_mismatch", "the redirect URI is not registered", "redirect_uri");
  return registered.client;
}
