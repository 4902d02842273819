import type { Client, ClientKind, ClientSecret } from "../domain/client.ts";
import type { KeyState, StoredKey } from "../domain/key.ts";
import type { Redemption, RedemptionFacts, RedemptionRequest } from "../domain/redemption.ts";
import type { RefreshToken } from "../domain/refresh-token.ts";
import type { Revocation } from "../domain/revocation.ts";
import type { Scope } from "../domain/scope.ts";

/**
 * Thrown by any store method when the store can't be reached or trusted: locked, full, broken, unreachable, half restored.
 * Callers answer 503 and never a wrong answer. `reason` is one sentence for people; it holds no secret.
 */
export class StoreUnavailable extends Error {
  override name = "StoreUnavailable";
}

/** A client with every secret that has not ended for good, read together. */
export interface RegisteredClient {
  client: Client;
  secrets: readonly ClientSecret[];
}

/** What a user approved: client, account, participant or whole account, scopes. */
export interface Grant {
  id: string;
  clientId: string;
  accountId: string;
  userId: string;
  /** The one participant the grant reaches; null for the whole account. */
  participantId: string | null;
  scope: string;
}

export interface RedemptionOutcome {
  redemption: Redemption;
  /** The generation and MAC key of the live token after a rotation or retry. */
  successor: { generation: number; macKeyId: string } | undefined;
  grant: Grant | undefined;
}

/** A line of the audit log: what changed or refused power. `detail` never holds a secret or a token. */
export interface AuditEntry {
  at: number;
  accountId: string | null;
  actor: string;
  event: string;
  subject: string;
  detail?: Record<string, string | number | boolean | null>;
}

export interface ClientStore {
  /** The client and its secrets, or undefined. Disabled clients are returned; the rules decide. */
  findClient(clientId: string): Promise<RegisteredClient | undefined>;
}

export interface FamilyStore {
  /**
   * Redeems a refresh token: reads the facts, decides (`domain/redemption.ts`), applies, all in one transaction that is
   * on disk before the promise resolves. Calls of one event-loop turn share a commit.
   * @param idle seconds; @param macKeyId the MAC key a successor made now is signed with
   */
  redeem(request: RedemptionRequest, now: number, idle: number, macKeyId: string): Promise<RedemptionOutcome>;
  /** The facts a refresh token's state rests on, without changing anything (for introspection). */
  redemptionFacts(token: RefreshToken, now: number): Promise<{ facts: RedemptionFacts; grant: Grant | undefined }>;
  /** Revokes a family, with or without a row, and its access tokens. Idempotent. */
  revokeFamily(token: RefreshToken, because: string, now: number): Promise<void>;
}

export interface RevocationStore {
  /** Revokes one access token by its `jti`. `holdUntil` is when the entry may be dropped. Idempotent. */
  revokeAccessToken(jti: string, clientId: string, now: number, holdUntil: number): Promise<void>;
  /** Every revocation still to be held at `now`, secrets that have just ended included. */
  revocations(now: number): Promise<readonly Revocation[]>;
}

export interface KeyStore {
  keys(): Promise<readonly StoredKey[]>;
  /** Inserts new keys and changes states in one transaction, with its audit entry. */
  changeKeys(
    change: { insert: readonly StoredKey[]; states: readonly { id: string; state: KeyState; since: number }[] },
    audit: AuditEntry,
  ): Promise<void>;
}

export interface NewClient {
  id: string;
  kind: ClientKind;
  accountId: string;
  name: string;
  scopes: readonly Scope[];
  redirectUris: readonly string[];
  requirePkce: boolean;
  renewGrace: number;
  renewWithoutAuthentication: boolean;
  secret: { id: string; digest: Uint8Array };
}

export interface Account {
  id: string;
  name: string;
  disabled: boolean;
  createdAt: number;
}

export interface User {
  id: string;
  accountId: string;
  login: string;
  /** PHC string of a salted slow hash. */
  passwordHash: string;
  disabled: boolean;
  createdAt: number;
}

export interface Participant {
  id: string;
  accountId: string;
  name: string;
  email: string;
  euVatId: string | null;
  /** Registration number. */
  rn: string | null;
  /** ISO 3166-1 alpha-2. */
  countryCode: string;
  /** The Peppol participant identifier, ICD and value: `0208:0123456789`. */
  participantId: string | null;
  createdAt: number;
}

export interface Affiliate {
  /** A UUID; it opens the lookup and nothing else. */
  id: string;
  accountId: string;
  name: string;
  disabled: boolean;
  createdAt: number;
}

/** What operators do. Each method writes its audit entry in the same transaction; each throws `Conflict` or `NotFound`. */
export interface AdministrationStore {
  createAccount(account: Omit<Account, "disabled">): Promise<void>;
  accounts(): Promise<readonly Account[]>;
  createUser(user: Omit<User, "disabled">): Promise<void>;
  findUserByLogin(login: string): Promise<User | undefined>;
  setPassword(userId: string, passwordHash: string, now: number): Promise<void>;
  createClient(client: NewClient, now: number): Promise<void>;
  clients(accountId?: string): Promise<readonly RegisteredClient[]>;
  /** Adds a secret; the live one ends at `overlapEndsAt`. Conflict when two are live already. */
  rotateSecret(
    clientId: string,
    secret: { id: string; digest: Uint8Array },
    now: number,
    overlapEndsAt: number,
  ): Promise<void>;
  /** Ends every live secret but the newest, now. */
  endOverlap(clientId: string, now: number): Promise<void>;
  /** Disabling also revokes the client's access tokens. Idempotent. */
  setClientDisabled(clientId: string, disabled: boolean, now: number): Promise<void>;
  /** What the client may ask for from now on. */
  setClientScopes(clientId: string, scopes: readonly Scope[], now: number): Promise<void>;
  createParticipant(participant: Participant): Promise<void>;
  participants(accountId: string): Promise<readonly Participant[]>;
  createAffiliate(affiliate: Affiliate): Promise<void>;
  createGrant(grant: Grant, family: { id: string; macKeyId: string; expiresAt: number }, now: number): Promise<void>;
  revokeGrant(grantId: string, because: string, now: number): Promise<void>;
  setUserDisabled(userId: string, disabled: boolean, now: number): Promise<void>;
  auditLog(limit: number): Promise<readonly AuditEntry[]>;
}

/** The name is taken, or the state does not allow it. `message` says what to do. */
export class Conflict extends Error {
  override name = "Conflict";
}

/** No such account, user, client… `message` names it. */
export class NotFound extends Error {
  override name = "NotFound";
}

export interface Store extends ClientStore, FamilyStore, RevocationStore, KeyStore, AdministrationStore {
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
