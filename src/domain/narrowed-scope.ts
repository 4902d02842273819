import { isRefused, type Refused, refuse } from "./refusal.ts";
import { includesAll, intersect, readScope, type Scope } from "./scope.ts";

/**
 * The scope of the access token that a renewal answers with: at most the family's (RFC 6749 §6), less what was since
 * taken from the client. Wider is `invalid_scope`; nothing left is `invalid_grant`.
 */
export function narrowScope(
  requested: readonly Scope[] | Refused | undefined,
  granted: string,
  allowed: readonly Scope[],
): readonly Scope[] | Refused {
  if (isRefused(requested)) return requested;
  const family = readScope(granted);
  if (requested && !includesAll(family, requested))
    return refuse("scope_wider", "requested more than the family was granted", "scope");
  const left = intersect(requested ?? family, allowed);
  return left.length > 0 ? left : refuse("refresh_token_unusable", "no scope of the family is left to the client");
}
