/**
 * A refusal is a value: which documented error the caller gets, and why, for the log.
 * `http/refusals.ts` maps each code to its status, wire error and wording; `because` is logged and never sent.
 */
export interface Refused {
  refused: RefusalCode;
  because: string;
  /** The request member at fault, where there is one. Sent to the caller. */
  field?: string;
  /** The scopes of which one is needed, for want of any (RFC 6750 §3). */
  scope?: string;
  /** Whole seconds until another try can succeed, for one too many (RFC 9110 §10.2.3). */
  retryAfter?: number;
}

export type RefusalCode =
  | "parameter_missing"
  | "parameter_repeated"
  | "parameter_malformed"
  | "body_malformed"
  | "secret_in_url"
  | "two_client_authentications"
  | "client_authentication_missing"
  | "client_authentication_failed"
  | "grant_type_unsupported"
  | "grant_type_not_allowed"
  | "scope_malformed"
  | "scope_unknown"
  | "scope_not_allowed"
  | "scope_missing"
  | "scope_wider"
  | "refresh_token_unknown"
  | "refresh_token_unusable"
  | "code_unusable"
  | "choice_without_scope"
  | "choice_adds_scope"
  | "choice_without_participant"
  | "choice_of_unknown_participant"
  | "client_unknown"
  | "redirect_uri_mismatch"
  | "form_foreign"
  | "session_changed"
  | "request_changed"
  | "request_expired"
  | "request_decided"
  | "request_gone"
  | "not_found"
  | "token_missing"
  | "token_unusable"
  | "token_twice"
  | "scope_insufficient"
  | "resource_missing"
  | "sender_unknown"
  | "idempotency_key_reused"
  | "document_not_incoming"
  | "reach_is_one_participant"
  | "identifier_taken"
  | "cursor_unknown"
  | "affiliate_malformed"
  | "affiliate_unknown"
  | "over_quota"
  | "lookup_ambiguous"
  | "unsupported_scheme"
  | "network_failed"
  | "network_unavailable"
  | "too_many_requests";

export const refuse = (refused: RefusalCode, because: string, field?: string): Refused =>
  field === undefined ? { refused, because } : { refused, because, field };

/** For one too many. @param retryAfter whole seconds */
export const refuseFor = (retryAfter: number, because: string): Refused => ({
  refused: "too_many_requests",
  because,
  retryAfter,
});

export const isRefused = (value: unknown): value is Refused =>
  typeof value === "object" && value !== null && "refused" in value;
