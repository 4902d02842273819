import type { Answer } from "./answer.ts";
import type { Failure } from "./failure.ts";
import { REFUSALS } from "./refusals.ts";

/** How an address tells its errors: as OAuth does (RFC 6749 §5.2), or as problem details (RFC 9457). */
export type ErrorForm = "oauth" | "problem";

/** RFC 6749 §5.1; Pragma is for caches of HTTP/1.0. */
const NO_STORE = { "Cache-Control": "no-store", Pragma: "no-cache" } as const;

/** Seconds after which an unavailable server is worth another try. */
const RETRY_AFTER = 2;

/** Puts a failure into words. A 401 always names a way to authenticate, as RFC 9110 §15.5.2 demands. */
export function failureAnswer(failure: Failure, form: ErrorForm): Answer {
  const { status, error, code, title, description } = REFUSALS[failure.refused];
  const text = description.replace("{field}", failure.field ?? "a parameter");
  const headers = {
    ...NO_STORE,
    ...(status === 401 && { "WWW-Authenticate": 'Basic realm="countersign", charset="UTF-8"' }),
    ...(failure.allow !== undefined && { Allow: failure.allow }),
    ...((status === 429 || status === 503) && { "Retry-After": RETRY_AFTER }),
  };
  return form === "oauth"
    ? { status, headers, type: "application/json", body: { error, error_description: text } }
    : {
        status,
        headers,
        type: "application/problem+json",
        body: { type: "about:blank", title, status, code, detail: text },
      };
}
