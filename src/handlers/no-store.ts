/** Keeps an answer out of every cache (RFC 6749 §5.1); Pragma is for caches of HTTP/1.0. */
export const NO_STORE = { "Cache-Control": "no-store", Pragma: "no-cache" } as const;
