/**
 * Thrown by any store method when the store can't be reached or trusted: locked, full, broken, unreachable, half restored.
 * Callers answer 503 and never a wrong answer. `reason` is one sentence for people; it holds no secret.
 */
export class StoreUnavailable extends Error {
  override name = "StoreUnavailable";
}

/** The name is taken, or the state does not allow it. `message` says what to do. */
export class Conflict extends Error {
  override name = "Conflict";
}

/** No such account, user, client… `message` names it. */
export class NotFound extends Error {
  override name = "NotFound";
}
