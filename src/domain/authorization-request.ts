import { type AuthorizationError, type AuthorizationFault, authorizationError } from "./authorization-error.ts";
import { isOversized } from "./authorization-state.ts";
import type { Client } from "./client.ts";
import { echoedState } from "./echoed-state.ts";
import { checkChallenge } from "./pkce-challenge.ts";
import { isRefused, type RefusalCode } from "./refusal.ts";
import { repeatedParameter } from "./repeated-parameter.ts";
import { requestedScope } from "./requested-scope.ts";
import { checkResponseType } from "./response-type.ts";
import { parseScope, type Scope } from "./scope.ts";

/** The members of the query, decoded; one without a value is left out (RFC 6749 §3.1). */
export interface AuthorizationParameters {
  response_type?: string | undefined;
  scope?: string | undefined;
  state?: string | undefined;
  code_challenge?: string | undefined;
  code_challenge_method?: string | undefined;
}

/** What a right authorization request asks for. */
export interface AuthorizationRequest {
  scope: readonly Scope[];
  state: string | undefined;
  challenge: string | undefined;
}

/**
 * Reads an authorization request whose client and redirect URI are known to be right (RFC 6749 §4.1.1). Every fault goes
 * back to the client.
 * @param repeated the names of members that were given more than once, an empty one counting
 */
export function checkAuthorizationRequest(
  params: AuthorizationParameters,
  repeated: readonly string[],
  client: Pick<Client, "kind" | "scopes" | "requirePkce">,
): AuthorizationRequest | AuthorizationError {
  const state = echoedState(params.state, repeated);
  const twice = repeatedParameter(repeated);
  if (twice !== undefined) return authorizationError("parameter_repeated", state, twice);
  const challenge = params.code_challenge;
  const fault =
    (isOversized(params.state) ? "state_oversized" : undefined) ??
    checkResponseType(params.response_type) ??
    checkChallenge(challenge, params.code_challenge_method, client);
  if (fault) return authorizationError(fault, state);
  const parsed = parseScope(params.scope);
  const scope = isRefused(parsed) ? parsed : requestedScope(parsed, client);
  return isRefused(scope) ? authorizationError(scopeFault(scope.refused), state) : { scope, state, challenge };
}

function scopeFault(code: RefusalCode): AuthorizationFault {
  switch (code) {
    case "scope_malformed":
    case "scope_unknown":
    case "scope_not_allowed":
    case "scope_missing":
      return code;
    default:
      throw new Error(`reading a scope refused with ${code}`);
  }
}
