import { coalesce } from "./coalesce.ts";
import type { NetworkFailure } from "./network-failure.ts";

/** Seconds. */
const KEPT = 15 * 60;

/**
 * Keeps for a quarter of an hour that a zone is there, and never that it is not or that nobody knows. Whoever asks meanwhile
 * shares the question that is under way.
 * @param ask null when the zone is there
 * @param clock milliseconds since the epoch
 */
export function rememberedZone(
  ask: () => Promise<NetworkFailure | null>,
  clock: () => number,
): () => Promise<NetworkFailure | null> {
  let seenAt: number | undefined;
  const askOnce = coalesce<void, NetworkFailure | null>(
    async () => {
      const askedAt = clock();
      const failure = await ask();
      if (failure === null) seenAt = askedAt;
      return failure;
    },
    () => "zone",
  );
  return async () => (isRecent(seenAt, clock()) ? null : askOnce());
}

function isRecent(seenAt: number | undefined, now: number): boolean {
  return seenAt !== undefined && now >= seenAt && now - seenAt < 1_000 * KEPT;
}
