import type { ConnectionState } from "../../pages/disconnection.ts";
import type { TimelineEntry } from "../../pages/timeline-entry.ts";
import type { AuditEntry, Connection } from "../../stores/store.ts";
import type { Lifetimes } from "../dependencies.ts";

/**
 * A grant's life in the order it happened. Renewals and retries are counted, not listed: of each the last is known.
 * @param approvedBy a login; null for those who must not learn it
 */
export function connectionTimeline(
  connection: Connection,
  history: readonly AuditEntry[],
  state: ConnectionState,
  lifetimes: Pick<Lifetimes, "code" | "refreshAbsolute">,
  approvedBy: string | null,
): readonly TimelineEntry[] {
  const entries: readonly TimelineEntry[] = [
    { at: connection.createdAt, event: "approved", by: approvedBy },
    ...used(connection, lifetimes),
    ...history
      .filter(({ event }) => event === "code.replayed" || event === "family.replayed")
      .map(({ at }) => ({ at, event: "replayed" as const })),
    ...ended(state),
  ];
  return entries.toSorted((left, right) => left.at - right.at);
}

function ended(state: ConnectionState): readonly TimelineEntry[] {
  if (state.connected || state.at === null) return [];
  return [{ at: state.at, event: "disconnected" }];
}

function used(
  { createdAt, expiresAt, lastUsedAt, renewals, retriedAt }: Connection,
  { code, refreshAbsolute }: Pick<Lifetimes, "code" | "refreshAbsolute">,
): readonly TimelineEntry[] {
  if (expiresAt === null || lastUsedAt === null) return [];
  // The family began while its code lived, one absolute lifetime before its expiry; the setting may have changed since.
  const began = Math.min(Math.max(expiresAt - refreshAbsolute * 1000, createdAt), createdAt + code * 1000, lastUsedAt);
  return [
    { at: began, event: "first_token" },
    ...(renewals ? [{ at: lastUsedAt, event: "renewed" as const, times: renewals }] : []),
    ...(retriedAt === null ? [] : [{ at: retriedAt, event: "retried" as const }]),
  ];
}
