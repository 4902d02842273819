import type { AccountAdministration } from "./store/accounts.ts";
import type { AffiliateAdministration } from "./store/affiliates.ts";
import type { AuditStore } from "./store/audit.ts";
import type { ClientAdministration, ClientStore } from "./store/clients.ts";
import type { ConsentStore } from "./store/consent.ts";
import type { DocumentStore } from "./store/documents.ts";
import type { FamilyStore, RevocationStore } from "./store/families.ts";
import type { GrantAdministration } from "./store/grants.ts";
import type { KeyStore } from "./store/keys.ts";
import type { ParticipantAdministration } from "./store/participants.ts";
import type { SessionStore } from "./store/sessions.ts";

export type * from "./store/accounts.ts";
export type * from "./store/affiliates.ts";
export type * from "./store/audit.ts";
export type * from "./store/clients.ts";
export type * from "./store/consent.ts";
export type * from "./store/documents.ts";
export * from "./store/failures.ts";
export type * from "./store/families.ts";
export type * from "./store/grants.ts";
export type * from "./store/keys.ts";
export type * from "./store/participants.ts";
export type * from "./store/place.ts";
export type * from "./store/sessions.ts";

/**
 * What operators do, and users on the pages of their account. Each method writes its audit entry in the same transaction, by
 * `actor` (a user; the operator where it is left out); each throws `Conflict` or `NotFound`.
 */
export interface AdministrationStore
  extends AccountAdministration,
    ClientAdministration,
    ParticipantAdministration,
    AffiliateAdministration,
    GrantAdministration,
    AuditStore {}

export interface Store
  extends ClientStore,
    SessionStore,
    ConsentStore,
    DocumentStore,
    FamilyStore,
    RevocationStore,
    KeyStore,
    AdministrationStore {
  /** Does several things that operators do in one transaction: all of them, or none where `work` throws. */
  administer(work: (administration: AdministrationStore) => Promise<void>): Promise<void>;
  /** The random name of this store's life; part of every code, refresh and access token. */
  epoch(): Promise<string>;
  /** Resolves when a read and a write are possible. */
  ready(): Promise<void>;
  /** Writes a consistent copy that `serve` refuses to start from until it was restored. */
  backup(file: string): Promise<void>;
  /** Deletes at most `limit` expired rows; the number deleted. Rows outlive their expiry by 24 h. */
  sweep(now: number, limit: number): Promise<number>;
  close(): Promise<void>;
}
