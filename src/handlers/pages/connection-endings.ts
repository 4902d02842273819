import type { Disconnection } from "../../pages/disconnection.ts";
import type { AuditEntry, Connection } from "../../stores/store.ts";
import type { Lifetimes } from "../dependencies.ts";
import { familyRevokedBecause, grantRevokedBecause } from "./revoked-because.ts";

/** What ends a grant for good, and when: milliseconds since the epoch, past or to come. */
export interface Ending {
  because: Disconnection;
  at: number;
}

/** Everything that has ended a grant or will. Of two at one moment, the one that caused the other comes first. */
export function endingsOf(
  connection: Connection,
  history: readonly AuditEntry[],
  lifetimes: Pick<Lifetimes, "code" | "refreshIdle" | "refreshAbsolute">,
  now: number,
): readonly Ending[] {
  const { revokedAt, familyRevokedAt } = connection;
  return [
    ...(revokedAt === null ? [] : [{ because: grantRevokedBecause(history), at: revokedAt }]),
    ...(familyRevokedAt === null ? [] : [{ because: familyRevokedBecause(history), at: familyRevokedAt }]),
    ...timesOut(connection, lifetimes, now),
  ];
}

/**
 * The two clocks of a refresh family. Without a family there is only the code, which nobody has redeemed yet; or all is so
 * long over that the family's row was swept.
 */
function timesOut(
  { createdAt, expiresAt, lastUsedAt }: Connection,
  { code, refreshIdle, refreshAbsolute }: Pick<Lifetimes, "code" | "refreshIdle" | "refreshAbsolute">,
  now: number,
): readonly Ending[] {
  if (expiresAt === null || lastUsedAt === null) {
    const over = createdAt + refreshAbsolute * 1000;
    return now < over
      ? [{ because: "never_fetched", at: createdAt + code * 1000 }]
      : [{ because: "expired", at: over }];
  }
  return [
    { because: "expired", at: expiresAt },
    { because: "idle", at: lastUsedAt + refreshIdle * 1000 },
  ];
}
