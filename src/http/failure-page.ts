import { failurePage as page } from "../pages/failure.ts";
import { renderHtml } from "../pages/html.ts";
import type { FailureKind } from "../pages/messages/failure-kinds.ts";
import type { Language } from "../pages/messages/language.ts";
import { pageHeaders } from "../pages/page-headers.ts";
import type { Answer } from "./answer.ts";
import type { Failure } from "./failure.ts";
import { failureHeaders } from "./failure-answer.ts";
import { REFUSALS } from "./refusals.ts";

/** Puts a failure on a page, for whoever looks at it. */
export function failurePage(failure: Failure, language: Language): Answer {
  const { status } = REFUSALS[failure.refused];
  const headers = failureHeaders(failure);
  const context = { language, path: "/", csrf: "", user: undefined };
  const retryAfter = headers["Retry-After"];
  const view = { failure: kindOf(failure), ...(retryAfter !== undefined && { retryAfter }) };
  return {
    status,
    headers: { ...headers, ...pageHeaders() },
    type: "text/html",
    body: renderHtml(page(context, view)),
  };
}

/** What the page says of it: faults of an authorization request by the parameter that is wrong. */
function kindOf({ refused, field }: Failure): FailureKind {
  const at = field === "client_id" || field === "redirect_uri" ? field : undefined;
  if (refused === "parameter_missing" && at) return `${at}_missing`;
  if (refused === "parameter_repeated" && at) return `${at}_repeated`;
  if (refused === "parameter_malformed" && at) return at === "client_id" ? "client_unknown" : "redirect_uri_mismatch";
  return KINDS[refused] ?? "bad_request";
}

const KINDS: Partial<Record<Failure["refused"], FailureKind>> = {
  client_unknown: "client_unknown",
  redirect_uri_mismatch: "redirect_uri_mismatch",
  request_changed: "consent_form_changed",
  choice_adds_scope: "consent_form_changed",
  choice_of_unknown_participant: "consent_form_changed",
  request_expired: "consent_expired",
  request_decided: "consent_decided",
  request_gone: "consent_expired",
  session_changed: "consent_other_session",
  form_foreign: "foreign_form",
  not_found: "not_found",
  method_not_allowed: "method_not_allowed",
  request_timeout: "timeout",
  content_too_large: "too_large",
  unsupported_media_type: "unsupported_media_type",
  content_type_wrong: "unsupported_media_type",
  too_many_requests: "too_many_requests",
  internal_error: "internal",
  unavailable: "unavailable",
};
