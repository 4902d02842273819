/**
 * The network gave no answer that could be used; nothing is known about any registration. Never kept, and never "not
 * registered".
 */
export interface NetworkFailure {
  /** `network_unavailable`: nobody answered. `network_failed`: somebody answered wrongly. */
  refused: "network_unavailable" | "network_failed";
  because: string;
}

export const unavailable = (because: string): NetworkFailure => ({ refused: "network_unavailable", because });

export const failed = (because: string): NetworkFailure => ({ refused: "network_failed", because });

export const isFailure = (value: unknown): value is NetworkFailure =>
  typeof value === "object" && value !== null && "refused" in value;
