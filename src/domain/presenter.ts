import type { Client } from "./client.ts";
import type { RefreshToken } from "./refresh-token.ts";
import { type Refused, refuse } from "./refusal.ts";

export interface Presented {
  token: RefreshToken;
  authenticated: { clientId: string } | null;
  claimedClientId: string | undefined;
}

/**
 * Whether whoever presents a refresh token may use it: a family from a code needs client authentication, dead or not
 * (RFC 6749 §6), unless its client has opened it; a token of another client is refused and unharmed.
 */
export function checkPresenter(
  { token, authenticated, claimedClientId }: Presented,
  client: Client | undefined,
): Refused | undefined {
  if (authenticated) {
    return authenticated.clientId === token.clientId
      ? undefined
      : refuse("refresh_token_unusable", "the token is another client's");
  }
  if (token.grantId !== null && !client?.renewWithoutAuthentication) {
    return refuse("client_authentication_missing", "a family from a code is renewed with client authentication only");
  }
  if (claimedClientId !== undefined && claimedClientId !== token.clientId) {
    return refuse("client_authentication_missing", "a bare client_id that is not the token's");
  }
  return undefined;
}
