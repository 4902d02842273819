import { isOversized } from "./authorization-state.ts";

/** The `state` that a redirect carries: as it was sent (RFC 6749 §4.1.2), unless it was repeated or is too long. */
export const echoedState = (state: string | undefined, repeated: readonly string[]): string | undefined =>
  repeated.includes("state") || isOversized(state) ? undefined : state;
