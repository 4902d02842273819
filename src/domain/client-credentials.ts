import type { Client } from "./client.ts";
import { isRefused, type Refused, refuse } from "./refusal.ts";
import { requestedScope } from "./requested-scope.ts";
import { parseScope, type Scope } from "./scope.ts";

/**
 * What a client_credentials request is granted (RFC 6749 §4.4): a Developer Application may not use this grant, for it
 * acts on behalf of users only.
 */
export function grantClientCredentials(client: Client, scope: string | undefined): readonly Scope[] | Refused {
  if (client.kind === "developer_app")
    return refuse("grant_type_not_allowed", "a Developer Application asked for client_credentials");
  const requested = parseScope(scope);
  return isRefused(requested) ? requested : requestedScope(requested, client);
}
