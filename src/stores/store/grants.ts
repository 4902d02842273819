import type { ClientKind } from "../../domain/client.ts";
import type { AuditEntry } from "./audit.ts";

/** What a user approved: client, account, participant or whole account, scopes. */
export interface Grant {
  id: string;
  clientId: string;
  accountId: string;
  userId: string;
  /** The one participant the grant reaches; null for the whole account. */
  participantId: string | null;
  scope: string;
  createdAt: number;
}

/** A grant with everything that a list of them shows. The family is there once the code was redeemed. */
export interface Connection {
  id: string;
  clientId: string;
  clientName: string;
  clientKind: ClientKind;
  /** The client or the account that owns it is switched off. */
  clientDisabled: boolean;
  /** The account that owns the client. */
  ownerId: string;
  ownerName: string;
  /** The account that was let into. */
  accountId: string;
  accountName: string;
  accountDisabled: boolean;
  participantId: string | null;
  participantName: string | null;
  scope: string;
  approvedBy: string;
  userDisabled: boolean;
  createdAt: number;
  revokedAt: number | null;
  familyId: string | null;
  renewals: number | null;
  /** The last redemption of a code or a refresh token. */
  lastUsedAt: number | null;
  expiresAt: number | null;
  familyRevokedAt: number | null;
  retries: number | null;
  retriedAt: number | null;
}

/** The grants that an account has given, or that a client has been given. */
export type GrantsOf = { accountId: string } | { clientId: string };

/** Grants, as their accounts and the owners of their clients see them. */
export interface GrantAdministration {
  revokeGrant(grantId: string, because: string, now: number, actor?: string): Promise<void>;
  connectionsOfAccount(accountId: string): Promise<readonly Connection[]>;
  connectionsOfClient(clientId: string): Promise<readonly Connection[]>;
  findConnection(grantId: string): Promise<Connection | undefined>;
  /** What the audit log says of a grant and its family, oldest first. */
  grantHistory(connection: Connection): Promise<readonly AuditEntry[]>;
  /** The same of many grants at once, by the grant; a grant of which it says nothing is not in it. */
  grantHistories(of: GrantsOf): Promise<ReadonlyMap<string, readonly AuditEntry[]>>;
}
