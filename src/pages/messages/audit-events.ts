/** The audit events that have a sentence of their own; any other is shown by its name. */
export const AUDIT_EVENTS = [
  "account.created",
  "user.created",
  "user.password_set",
  "user.logged_in",
  "user.logged_out_everywhere",
  "user.disabled",
  "user.enabled",
  "client.created",
  "client.updated",
  "client.scopes_set",
  "client.secret_rotated",
  "client.overlap_ended",
  "client.disabled",
  "client.enabled",
  "client.deleted",
  "participant.created",
  "participant.updated",
  "participant.deleted",
  "affiliate.created",
  "affiliate.disabled",
  "affiliate.enabled",
  "grant.created",
  "consent.denied",
  "grant.revoked",
  "code.replayed",
  "family.replayed",
  "family.revoked",
  "access_token.revoked",
] as const;

export type AuditEvent = (typeof AUDIT_EVENTS)[number];

export const isAuditEvent = (event: string): event is AuditEvent => (AUDIT_EVENTS as readonly string[]).includes(event);
