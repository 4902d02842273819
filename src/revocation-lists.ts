import { type Revocation, revocationKey } from "./domain/revocation.ts";
import type { Revocations } from "./handlers/dependencies.ts";

/** The revocation lists of one process, re-read whole from the store. */
export interface RevocationLists extends Omit<Revocations, "catchUp"> {
  /** Begins a re-read: call before the store is asked, and the result with what it said. */
  beginReading(): (read: readonly Revocation[]) => void;
}

/**
 * Lists that have never been read are infinitely old. Their age counts from when a read began, and what this process added
 * since then survives it, for the read may have missed it.
 * @param monotonic milliseconds by a clock that is never set
 */
export function revocationLists(monotonic: () => number): RevocationLists {
  let readAt = Number.NEGATIVE_INFINITY;
  let current = new Map<string, number>();
  let addedSince: Revocation[] = [];
  const show = (revocations: readonly Revocation[]) => {
    current = new Map(revocations.map(({ kind, id, revokedAt }) => [revocationKey(kind, id), revokedAt]));
  };
  return {
    window: () => current,
    age: () => monotonic() - readAt,
    add(revocation) {
      addedSince.push(revocation);
      current.set(revocationKey(revocation.kind, revocation.id), revocation.revokedAt);
    },
    beginReading() {
      const beganAt = monotonic();
      addedSince = [];
      return (read) => {
        show([...read, ...addedSince]);
        readAt = beganAt;
      };
    },
  };
}
