import type { Failure } from "../failure.ts";
import { invalidClient, invalidRequest, invalidScope, type Refusal } from "./refusal.ts";

/** Whatever is wrong with a refresh token, it is told alike. */
const refreshTokenUnusable = {
  status: 400,
  error: "invalid_grant",
  code: "invalid_grant",
  title: "Invalid grant",
  description: "the refresh token is unknown, expired, revoked, spent or another client's: get a new token",
  cites: "RFC 6749 §5.2",
} as const;

/** What the OAuth endpoints refuse. */
export const OAUTH_REFUSALS = {
  parameter_missing: {
    ...invalidRequest,
    description: "{field} is missing: send it once, with a value",
    cites: "RFC 6749 §5.2",
  },
  parameter_repeated: {
    ...invalidRequest,
    description: "{field} is repeated: send it once",
    cites: "RFC 6749 §3.2",
  },
  parameter_malformed: {
    ...invalidRequest,
    description: "{field} is malformed: send it in the type, form and length that the contract gives it",
    cites: "RFC 6749 §5.2",
  },
  body_malformed: {
    ...invalidRequest,
    description: "the body cannot be read: send it well-formed, in UTF-8, in the media type that the contract names",
    cites: "RFC 6749 §5.2",
  },
  secret_in_url: {
    ...invalidRequest,
    description: "{field} is in the URL, where logs keep it: send it in the body, and replace it if it is still good",
    cites: "RFC 6749 §2.3.1",
  },
  two_client_authentications: {
    ...invalidRequest,
    description: "{field} contradicts the Authorization header: send client credentials in one of the two only",
    cites: "RFC 6749 §2.3",
  },
  client_authentication_missing: {
    ...invalidClient,
    description:
      "client authentication is missing: send client_id and client_secret as Basic credentials or in the body",
    cites: "RFC 6749 §5.2",
  },
  client_authentication_failed: {
    ...invalidClient,
    description: "client authentication failed: check client_id and client_secret",
    cites: "RFC 6749 §5.2",
  },
  grant_type_unsupported: {
    status: 400,
    error: "unsupported_grant_type",
    code: "unsupported_grant_type",
    title: "Unsupported grant type",
    description: "grant_type is not served here: see grant_types_supported in the server metadata",
    cites: "RFC 6749 §5.2",
  },
  grant_type_not_allowed: {
    status: 400,
    error: "unauthorized_client",
    code: "unauthorized_client",
    title: "Unauthorized client",
    description: "this client may not use this grant_type: a Developer Application needs a user's consent",
    cites: "RFC 6749 §5.2",
  },
  scope_malformed: {
    ...invalidScope,
    description: "scope is malformed: separate scopes by single spaces",
    cites: "RFC 6749 §3.3",
  },
  scope_unknown: {
    ...invalidScope,
    description: "scope names an unknown scope: see scopes_supported in the server metadata",
    cites: "RFC 6749 §5.2",
  },
  scope_not_allowed: {
    ...invalidScope,
    description: "scope names a scope that this client is not allowed: ask for less, or have it allowed to the client",
    cites: "RFC 6749 §5.2",
  },
  scope_missing: {
    ...invalidScope,
    description: "scope is missing: a Developer Application has no default, so name the scopes it needs",
    cites: "RFC 6749 §3.3",
  },
  scope_wider: {
    ...invalidScope,
    description: "scope is wider than the refresh token: ask for some of its scopes, or leave scope out",
    cites: "RFC 6749 §6",
  },
  refresh_token_unknown: refreshTokenUnusable,
  refresh_token_unusable: refreshTokenUnusable,
  code_unusable: {
    status: 400,
    error: "invalid_grant",
    code: "invalid_grant",
    title: "Invalid grant",
    description:
      "the code is unknown, expired, spent, another client's, or does not fit redirect_uri or code_verifier: ask the user again",
    cites: "RFC 6749 §5.2",
  },
} as const satisfies Partial<Record<Failure["refused"], Refusal>>;
