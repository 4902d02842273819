import type { Answer } from "./answer.ts";
import type { Failure } from "./failure.ts";
import { REFUSALS } from "./refusals.ts";

/**
 * How an address tells its errors: as OAuth does (RFC 6749 §5.2), as problem details (RFC 9457), or on a page. Failures before
 * an address is known are told as problems.
 */
export type ErrorForm = "oauth" | "problem" | "page";

/** RFC 6749 §5.1; Pragma is for caches of HTTP/1.0. */
const NO_STORE = { "Cache-Control": "no-store", Pragma: "no-cache" } as const;

/** Seconds after which an unavailable server is worth another try; it knows no better. */
const RETRY_AFTER = 2;

/** The headers of a failure in any form. A 401 always names a way to authenticate, as RFC 9110 §15.5.2 demands. */
export function failureHeaders({ refused, allow, scope, retryAfter = RETRY_AFTER }: Failure) {
  const { status } = REFUSALS[refused];
  const challenge = challengeOf(refused, scope);
  return {
    ...NO_STORE,
    ...(challenge !== undefined && { "WWW-Authenticate": challenge }),
    ...(allow !== undefined && { Allow: allow }),
    ...((status === 429 || status === 503) && { "Retry-After": retryAfter }),
  };
}

const BEARER = 'Bearer realm="countersign"';

/** The way to authenticate that a refusal names; for a Bearer token with what was wrong with it (RFC 6750 §3). */
function challengeOf(refused: Failure["refused"], scope: string | undefined): string | undefined {
  if (refused === "token_missing") return BEARER;
  const { status, error } = REFUSALS[refused];
  if (refused === "token_unusable") return `${BEARER}, error="${error}"`;
  if (refused === "scope_insufficient") return `${BEARER}, error="${error}", scope="${scope ?? ""}"`;
  return status === 401 ? 'Basic realm="countersign", charset="UTF-8"' : undefined;
}

/** Puts a failure into words for programs. */
export function failureAnswer(failure: Failure, form: Exclude<ErrorForm, "page">): Answer {
  const { status, error, code, title, description } = REFUSALS[failure.refused];
  const text = description.replace("{field}", failure.field ?? "a parameter");
  const headers = failureHeaders(failure);
  return form === "oauth"
    ? { status, headers, type: "application/json", body: { error, error_description: text } }
    : {
        status,
        headers,
        type: "application/problem+json",
        body: { type: "about:blank", title, status, code, detail: text },
      };
}
