import type { Disconnection } from "../../pages/disconnection.ts";
import type { AuditEntry } from "../../stores/store.ts";

/** Why a grant was revoked: what whoever did so wrote into the audit log. */
export function grantRevokedBecause(history: readonly AuditEntry[]): Disconnection {
  const because = history.find(({ event }) => event === "grant.revoked")?.detail?.because;
  return RECORDED.find((reason) => reason === because) ?? "other";
}

/** Why a family ended before its grant did: the first event that ends one. */
export function familyRevokedBecause(history: readonly AuditEntry[]): Disconnection {
  const because = history.map(({ event }) => FAMILY_EVENTS[event]).find((reason) => reason !== undefined);
  return because ?? "other";
}

const RECORDED: readonly Disconnection[] = [
  "revoked_by_customer",
  "revoked_by_operator",
  "participant_deleted",
  "logged_out_everywhere",
  "application_deleted",
];

const FAMILY_EVENTS: Readonly<Record<string, Disconnection>> = {
  "code.replayed": "code_replayed",
  "family.replayed": "refresh_token_replayed",
  "family.revoked": "revoked_by_application",
};
