/** How much of a quota is left, after a request was counted against it. */
export interface RateLimit {
  /** What the quota is counted by. */
  name: "affiliate" | "address";
  /** Requests within a window. */
  limit: number;
  /** Seconds. */
  window: number;
  remaining: number;
  /** Whole seconds until the window ends. */
  resetsIn: number;
  exceeded: boolean;
}

/**
 * The fields `RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers): each quota by its name, `q` and `w` its
 * size and window, `r` and `t` what is left and for how long.
 */
export const rateLimitFields = (limits: readonly RateLimit[]): { rateLimit: string; policy: string } => ({
  rateLimit: limits.map(({ name, remaining, resetsIn }) => `"${name}";r=${remaining};t=${resetsIn}`).join(", "),
  policy: limits.map(({ name, limit, window }) => `"${name}";q=${limit};w=${window}`).join(", "),
});
