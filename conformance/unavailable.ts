/** A precondition did not hold, so nothing can be said about the requirement: it could not be run. */
export class Unavailable extends Error {
  override readonly name: string = "Unavailable";
}

/** The server does not do what the requirement is about, and need not: it does not apply to this server. */
export class Inapplicable extends Error {
  override readonly name: string = "Inapplicable";
}

/** The server gave no complete HTTP answer: refused, reset, closed early or silent. */
export class NoAnswer extends Error {
  override readonly name: string = "NoAnswer";
}

/** The run was cut short by the runner: time budget, request limit or circuit breaker. */
export class Interrupted extends Error {
  override readonly name: string = "Interrupted";
}
