import { type Refused, refuse } from "./refusal.ts";

/**
 * The session that may decide a request: of the user to whom its screen was shown, while the screen is young enough. Times are
 * milliseconds since the epoch.
 */
export function decidingSession<Session extends { userId: string }>(
  pending: { userId: string; expiresAt: number },
  session: Session | undefined,
  now: number,
): Session | Refused {
  if (session?.userId !== pending.userId) return refuse("session_changed", "the screen was shown to another user");
  return now < pending.expiresAt ? session : refuse("request_expired", "the screen is too old");
}
