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

export const invalidRequest = {
  status: 400,
  error: "invalid_request",
  code: "invalid_request",
  title: "Invalid request",
} as const;
export const invalidClient = {
  status: 401,
  error: "invalid_client",
  code: "invalid_client",
  title: "Invalid client",
} as const;
export const invalidScope = {
  status: 400,
  error: "invalid_scope",
  code: "invalid_scope",
  title: "Invalid scope",
} as const;

export const forbidden = { status: 403, error: "access_denied", code: "forbidden", title: "Forbidden" } as const;
