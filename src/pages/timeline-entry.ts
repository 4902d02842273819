/** One line of a grant's life; why it was disconnected stands in its state. `at` is in milliseconds since the epoch. */
export type TimelineEntry =
  /** `by` is a login, and null for those who must not learn it. */
  | { at: number; event: "approved"; by: string | null }
  | { at: number; event: "first_token" }
  /** `at` is the last time. */
  | { at: number; event: "renewed"; times: number }
  | { at: number; event: "retried" }
  | { at: number; event: "replayed" }
  | { at: number; event: "disconnected" };
