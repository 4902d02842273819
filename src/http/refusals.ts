import type { Failure } from "./failure.ts";

export interface Refusal {
  status: 400 | 401 | 403 | 404 | 405 | 408 | 409 | 413 | 415 | 429 | 431 | 500 | 502 | 503;
  /** The `error` of an OAuth endpoint (RFC 6749 §5.2). */
  error: string;
  /** The `code` and `title` of a problem (RFC 9457), elsewhere. */
  code: string;
  title: string;
  /** Says what to do. Static but for `{field}`, which is a name of ours: nothing of the request is ever sent back. */
  description: string;
  cites: string;
}

const invalidRequest = {
  status: 400,
  error: "invalid_request",
  code: "invalid_request",
  title: "Invalid request",
} as const;
const invalidClient = {
  status: 401,
  error: "invalid_client",
  code: "invalid_client",
  title: "Invalid client",
} as const;
const invalidScope = { status: 400, error: "invalid_scope", code: "invalid_scope", title: "Invalid scope" } as const;

const forbidden = { status: 403, error: "access_denied", code: "forbidden", title: "Forbidden" } as const;

/** Whatever is wrong with a refresh token, it is told alike. */
const refreshTokenUnusable = {
  status: 400,
  error: "invalid_grant",
  code: "invalid_grant",
  title: "Invalid grant",
  description: "the refresh token is unknown, expired, revoked, spent or another client's: get a new token",
  cites: "RFC 6749 §5.2",
} as const;

/** How each refusal is told to the caller. */
export const REFUSALS: Readonly<Record<Failure["refused"], Refusal>> = {
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
  choice_without_scope: {
    ...invalidRequest,
    description: "no scope is ticked: tick one at least, or deny",
    cites: "RFC 6749 §3.3",
  },
  choice_adds_scope: {
    ...invalidRequest,
    description: "scope names a scope that was not asked for: choose among those on the screen",
    cites: "RFC 6749 §3.3",
  },
  choice_without_participant: {
    ...invalidRequest,
    description: "participant is missing: choose a participant or the whole account",
    cites: "RFC 9110 §15.5.1",
  },
  choice_of_unknown_participant: {
    ...invalidRequest,
    description: "participant is not one of this account: choose among those on the screen",
    cites: "RFC 9110 §15.5.1",
  },
  client_unknown: {
    ...invalidRequest,
    description: "client_id names no client that can ask for consent: check it",
    cites: "RFC 6749 §4.1.2.1",
  },
  redirect_uri_mismatch: {
    ...invalidRequest,
    description: "redirect_uri is not registered for this client: send a registered one, character for character",
    cites: "RFC 9700 §2.1",
  },
  form_foreign: {
    ...forbidden,
    description: "the form was not shown to this browser by this server: open the page again and send its form",
    cites: "RFC 6749 §10.12",
  },
  session_changed: {
    ...forbidden,
    description: "nobody, or somebody else, is logged in by now: log in and open the request again",
    cites: "RFC 6749 §10.12",
  },
  request_changed: {
    ...invalidRequest,
    description: "a hidden field of the consent screen was changed: send them as found",
    cites: "RFC 6749 §10.12",
  },
  request_expired: {
    ...invalidRequest,
    description: "the consent screen is too old: begin again at the application",
    cites: "RFC 6749 §4.1.1",
  },
  request_decided: {
    ...invalidRequest,
    description: "another decision was taken on this request: begin again at the application",
    cites: "RFC 6749 §4.1.1",
  },
  request_gone: {
    ...invalidRequest,
    description: "what was to be approved is not there any more: begin again at the application",
    cites: "RFC 6749 §4.1.1",
  },
  token_missing: {
    status: 401,
    error: "invalid_token",
    code: "missing_token",
    title: "Missing token",
    description: "no access token: send one as Authorization: Bearer",
    cites: "RFC 6750 §3.1",
  },
  token_unusable: {
    status: 401,
    error: "invalid_token",
    code: "invalid_token",
    title: "Invalid token",
    description: "the access token is malformed, expired, revoked or not of this server: get a new one",
    cites: "RFC 6750 §3.1",
  },
  token_twice: {
    ...invalidRequest,
    description: "access_token is in the query and in the header: send it in the header only",
    cites: "RFC 6750 §2",
  },
  scope_insufficient: {
    status: 403,
    error: "insufficient_scope",
    code: "insufficient_scope",
    title: "Insufficient scope",
    description: "the access token holds none of the scopes that open this: see scope in WWW-Authenticate",
    cites: "RFC 6750 §3.1",
  },
  resource_missing: {
    ...invalidRequest,
    status: 404,
    code: "not_found",
    title: "Not found",
    description: "there is no such thing, or this token may not see it",
    cites: "RFC 9110 §15.5.5",
  },
  sender_unknown: {
    ...invalidRequest,
    code: "unknown_sender",
    title: "Unknown sender",
    description: "sender is no participant that this token reaches: send the ID or the identifier of one",
    cites: "RFC 9110 §15.5.1",
  },
  idempotency_key_reused: {
    ...invalidRequest,
    status: 409,
    code: "idempotency_key_reused",
    title: "Idempotency key reused",
    description: "this Idempotency-Key came with another body before: use a new one",
    cites: "RFC 9110 §15.5.10",
  },
  document_not_incoming: {
    ...invalidRequest,
    status: 409,
    code: "not_incoming",
    title: "Not an incoming document",
    description: "only incoming documents are marked as processed",
    cites: "RFC 9110 §15.5.10",
  },
  reach_is_one_participant: {
    status: 403,
    error: "access_denied",
    code: "reach_is_one_participant",
    title: "The reach is one participant",
    description: "this token reaches one participant: creating or deleting one needs a token for the whole account",
    cites: "RFC 9110 §15.5.4",
  },
  cursor_unknown: {
    ...invalidRequest,
    description: "cursor is none that this server handed out for this list: begin again without one",
    cites: "RFC 9110 §15.5.1",
  },
  affiliate_malformed: {
    ...invalidRequest,
    code: "invalid_affiliate_id",
    title: "Invalid affiliate ID",
    description: "affiliateId is missing or malformed: send it once, as 8-4-4-4-12 hexadecimal digits",
    cites: "RFC 9562 §4",
  },
  affiliate_unknown: {
    ...forbidden,
    code: "unknown_affiliate",
    title: "Unknown affiliate",
    description: "affiliateId is unknown or disabled: check it with whoever gave it out",
    cites: "RFC 9110 §15.5.4",
  },
  over_quota: {
    status: 429,
    error: "temporarily_unavailable",
    code: "over_quota",
    title: "Over quota",
    description: "the quota that RateLimit-Policy names is used up: try again after the seconds in Retry-After",
    cites: "RFC 6585 §4",
  },
  lookup_ambiguous: {
    ...invalidRequest,
    description: "ask by exactly one of participantId, euVatId, or rn with countryCode",
    cites: "RFC 9110 §15.5.1",
  },
  unsupported_scheme: {
    ...invalidRequest,
    code: "unsupported_scheme",
    title: "No scheme for this country",
    description: "no identifier scheme is known that takes this {field}: ask by participantId",
    cites: "RFC 9110 §15.5.1",
  },
  network_failed: {
    status: 502,
    error: "server_error",
    code: "network_failed",
    title: "The network failed",
    description: "the network answered wrongly, and nothing is known about the registration: try again later",
    cites: "RFC 9110 §15.6.3",
  },
  network_unavailable: {
    status: 503,
    error: "temporarily_unavailable",
    code: "network_unavailable",
    title: "The network does not answer",
    description: "nothing is known about the registration: try again after the seconds in Retry-After",
    cites: "RFC 9110 §15.6.4",
  },
  malformed_request: {
    ...invalidRequest,
    description: "the request is malformed or ambiguous: send a well-formed one, with each header once",
    cites: "RFC 9112 §3.2",
  },
  content_type_wrong: {
    ...invalidRequest,
    description: "Content-Type is wrong: send the body as application/x-www-form-urlencoded in UTF-8",
    cites: "RFC 6749 §3.2",
  },
  not_found: {
    ...invalidRequest,
    status: 404,
    code: "not_found",
    title: "Not found",
    description: "nothing is served at this address",
    cites: "RFC 9110 §15.5.5",
  },
  method_not_allowed: {
    ...invalidRequest,
    status: 405,
    code: "method_not_allowed",
    title: "Method not allowed",
    description: "this method is not served at this address: use one that the Allow header names",
    cites: "RFC 9110 §15.5.6",
  },
  request_timeout: {
    ...invalidRequest,
    status: 408,
    code: "request_timeout",
    title: "Request timeout",
    description: "the request did not arrive whole in time: send it again",
    cites: "RFC 9110 §15.5.9",
  },
  content_too_large: {
    ...invalidRequest,
    status: 413,
    code: "body_too_large",
    title: "Body too large",
    description: "the body is larger than this address reads: send less",
    cites: "RFC 9110 §15.5.14",
  },
  unsupported_media_type: {
    ...invalidRequest,
    status: 415,
    code: "unsupported_media_type",
    title: "Unsupported media type",
    description: "send the body uncompressed, in UTF-8, in the media type that the contract names",
    cites: "RFC 9110 §15.5.16",
  },
  too_many_requests: {
    status: 429,
    error: "temporarily_unavailable",
    code: "too_many_requests",
    title: "Too many requests",
    description: "too many requests: try again after the seconds in Retry-After",
    cites: "RFC 6585 §4",
  },
  headers_too_large: {
    ...invalidRequest,
    status: 431,
    code: "headers_too_large",
    title: "Headers too large",
    description: "the header section is larger than this server reads: send less",
    cites: "RFC 6585 §5",
  },
  internal_error: {
    status: 500,
    error: "server_error",
    code: "internal_error",
    title: "Internal error",
    description: "the server failed: tell its operator the Request-Id of this answer",
    cites: "RFC 9110 §15.6.1",
  },
  unavailable: {
    status: 503,
    error: "temporarily_unavailable",
    code: "temporarily_unavailable",
    title: "Temporarily unavailable",
    description: "the server cannot answer now, and nothing was spent: try again after the seconds in Retry-After",
    cites: "RFC 9110 §15.6.4",
  },
};
