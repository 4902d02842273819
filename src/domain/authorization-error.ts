const invalidRequest = "invalid_request";
const invalidScope = "invalid_scope";

/** How each fault is told to the client in a redirect (RFC 6749 §4.1.2.1): never with anything that was sent. */
const FAULTS = {
  response_type_missing: [invalidRequest, "response_type is missing: send code"],
  response_type_unsupported: ["unsupported_response_type", "response_type is not served here: send code"],
  parameter_repeated: [invalidRequest, "{parameter} is repeated: send it once"],
  state_oversized: [invalidRequest, "state is too long: send 2048 characters at most"],
  challenge_missing: [
    invalidRequest,
    "code_challenge is missing: this client must send one, with code_challenge_method=S256",
  ],
  challenge_malformed: [
    invalidRequest,
    "code_challenge is malformed: send the base64url-encoded SHA-256 hash of the verifier",
  ],
  challenge_method_missing: [
    invalidRequest,
    "code_challenge_method is missing, which means plain and is not served here: send S256",
  ],
  challenge_method_unsupported: [invalidRequest, "code_challenge_method is not served here: send S256"],
  scope_malformed: [invalidScope, "scope is malformed: separate scopes by single spaces"],
  scope_unknown: [invalidScope, "scope names an unknown scope: see scopes_supported in the server metadata"],
  scope_not_allowed: [
    invalidScope,
    "scope names a scope that this client is not allowed, or none is configured for it: ask for less, or have it allowed",
  ],
  scope_missing: [
    invalidScope,
    "scope is missing: a Developer Application has no default, so name the scopes it needs",
  ],
  user_denied: ["access_denied", "the user denied the request: ask again only when the user wants to"],
  user_of_another_account: [
    "access_denied",
    "this client serves users of its own account only: log in as one of them, or use a Developer Application",
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

export type AuthorizationFault = keyof typeof FAULTS;

/** An answer to an authorization request that goes back to the client as a redirect. */
export interface AuthorizationError {
  error: (typeof FAULTS)[AuthorizationFault][0];
  description: string;
  /** To be echoed byte for byte; undefined where the request had none that may be. */
  state: string | undefined;
}

/** @param parameter the one at fault, by our name of it, where the fault does not say */
export function authorizationError(
  fault: AuthorizationFault,
  state: string | undefined,
  parameter = "",
): AuthorizationError {
  const [error, description] = FAULTS[fault];
  return { error, description: description.replace("{parameter}", parameter), state };
}

export const isAuthorizationError = (value: object): value is AuthorizationError => "error" in value;
