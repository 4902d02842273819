import type { ClientKind } from "./client.ts";
import { type Refused, refuse } from "./refusal.ts";
import { includesAll, type Scope } from "./scope.ts";

/**
 * The scopes a token request asks for: requested ⊆ allowed, else `invalid_scope` (RFC 6749 §3.3, §5.2).
 * Without a request an API key asks for its configured scopes, the documented default; a Developer Application must say.
 */
export function requestedScope(
  requested: readonly Scope[] | undefined,
  client: { kind: ClientKind; scopes: readonly Scope[] },
): readonly Scope[] | Refused {
  if (requested === undefined) {
    if (client.kind === "developer_app")
      return refuse("scope_missing", "a Developer Application sent no scope", "scope");
    if (client.scopes.length === 0)
      return refuse("scope_not_allowed", "no scope is configured for this client", "scope");
    return client.scopes;
  }
  if (!includesAll(client.scopes, requested))
    return refuse("scope_not_allowed", "requested scope is not allowed to this client", "scope");
  return requested;
}
