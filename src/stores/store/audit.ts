/** A line of the audit log: what changed or refused power. `detail` never holds a secret or a token. */
export interface AuditEntry {
  at: number;
  accountId: string | null;
  actor: string;
  event: string;
  subject: string;
  detail?: Record<string, string | number | boolean | null>;
}

/** What the audit log says. */
export interface AuditStore {
  auditLog(limit: number): Promise<readonly AuditEntry[]>;
  /** The lines of one account, newest first. @param before the line to go on after */
  auditOfAccount(
    accountId: string,
    before: number | undefined,
    limit: number,
  ): Promise<readonly (AuditEntry & { id: number })[]>;
}
