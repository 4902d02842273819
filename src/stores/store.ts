import type { Bearer } from "../domain/bearer.ts";
import type { Client, ClientKind, ClientSecret } from "../domain/client.ts";
import type { CodeRedemption, CodeRedemptionRequest } from "../domain/code-redemption.ts";
import type { Decision } from "../domain/decision-step.ts";
import type { Document } from "../domain/document.ts";
import type { Sight } from "../domain/document-sight.ts";
import type { KeyedRequest } from "../domain/idempotency.ts";
import type { KeyState, StoredKey } from "../domain/key.ts";
import type { Redemption, RedemptionFacts, RedemptionRequest } from "../domain/redemption.ts";
import type { RefreshToken } from "../domain/refresh-token.ts";
import type { Refused } from "../domain/refusal.ts";
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
  createdAt: number;
}

/** Somebody who is logged in, and where. */
export interface Session {
  /** SHA-256 of the cookie, in hexadecimal. */
  id: string;
  userId: string;
  login: string;
  accountId: string;
  accountName: string;
}

export interface NewSession {
  id: string;
  userId: string;
  createdAt: number;
  expiresAt: number;
}

/** An authorization request that waits for a user's decision, as far as deciding concerns it. */
export interface PendingRequest {
  id: string;
  clientId: string;
  userId: string;
  accountId: string;
  /** When it can no longer be decided. */
  expiresAt: number;
}

/**
 * What a decision led to. `decided_otherwise`: another decision was taken before. `gone`: the client, the user, the account or
 * the participant is not there any more.
 */
export type Decided = { kind: "approved"; grant: Grant } | { kind: "denied" | "decided_otherwise" | "gone" };

/** What a presented code led to. */
export interface CodeOutcome {
  redemption: CodeRedemption;
  grant: Grant | undefined;
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

export interface SessionStore {
  /** @param replaced the session the browser had before: it ends */
  openSession(session: NewSession, replaced: string | undefined): Promise<void>;
  /** The session, unless it has expired or its user or account is disabled. */
  findSession(id: string, now: number): Promise<Session | undefined>;
  /** Logs out here; grants stay. Idempotent. */
  closeSession(id: string): Promise<void>;
  /** Ends every session of a user and every grant the user approved; the grants that ended. */
  logOutEverywhere(userId: string, now: number): Promise<readonly string[]>;
}

export interface ConsentStore {
  /** Records a decision of an authorization request, once. @param grantId of the grant a first approval writes */
  decide(request: PendingRequest, decision: Decision, grantId: string, now: number): Promise<Decided>;
  /**
   * Redeems a code: reads the facts, decides (`domain/code-redemption.ts`), applies, in one transaction. Success begins the
   * grant's family at generation 0.
   */
  redeemCode(
    request: CodeRedemptionRequest,
    family: { macKeyId: string; expiresAt: number },
    now: number,
  ): Promise<CodeOutcome>;
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
  /** Null, or left out, for the server's own limit. */
  authenticationLimit?: Client["authenticationLimit"];
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
  /** So many logins within so many seconds, then no more; null for the server's own limit, which counts failures. */
  loginLimit: { limit: number; window: number } | null;
}

export type NewUser = Omit<User, "disabled" | "loginLimit"> & Partial<Pick<User, "loginLimit">>;

/** What may be changed about a client. */
export type ClientChange = Pick<NewClient, "name" | "redirectUris" | "scopes" | "requirePkce">;

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

/** What may be changed about a participant; what is left out stays. */
export type ParticipantChange = Partial<Omit<Participant, "id" | "accountId" | "createdAt">>;

export interface Affiliate {
  /** A UUID; it opens the lookup and nothing else. */
  id: string;
  accountId: string;
  name: string;
  disabled: boolean;
  createdAt: number;
}

/** So many within so many seconds. */
export interface Quota {
  limit: number;
  window: number;
}

/** An affiliate as the look-up sees it. */
export interface AdmittedAffiliate {
  id: string;
  /** Its own quota; null for the usual one. */
  quota: Quota | null;
}

/**
 * What operators do, and users on the pages of their account. Each method writes its audit entry in the same transaction, by
 * `actor` (a user; the operator where it is left out); each throws `Conflict` or `NotFound`.
 */
export interface AdministrationStore {
  createAccount(account: Omit<Account, "disabled">, actor?: string): Promise<void>;
  accounts(): Promise<readonly Account[]>;
  findAccount(accountId: string): Promise<Account | undefined>;
  createUser(user: NewUser, actor?: string): Promise<void>;
  findUserByLogin(login: string): Promise<User | undefined>;
  findUser(userId: string): Promise<User | undefined>;
  /** Also ends every session of the user. */
  setPassword(userId: string, passwordHash: string, now: number, actor?: string): Promise<void>;
  createClient(client: NewClient, now: number, actor?: string): Promise<void>;
  updateClient(clientId: string, change: ClientChange, now: number, actor: string): Promise<void>;
  /** Takes a client away for good; the grants that ended with it. */
  deleteClient(clientId: string, now: number, actor: string): Promise<readonly string[]>;
  clients(accountId?: string): Promise<readonly RegisteredClient[]>;
  /** Adds a secret; the live one ends at `overlapEndsAt`. Conflict when two are live already. */
  rotateSecret(
    clientId: string,
    secret: { id: string; digest: Uint8Array },
    now: number,
    overlapEndsAt: number,
    actor?: string,
  ): Promise<void>;
  /** Ends every live secret but the newest, now. */
  endOverlap(clientId: string, now: number, actor?: string): Promise<void>;
  /** Disabling also revokes the client's access tokens. Idempotent. */
  setClientDisabled(clientId: string, disabled: boolean, now: number, actor?: string): Promise<void>;
  /** What the client may ask for from now on. */
  setClientScopes(clientId: string, scopes: readonly Scope[], now: number): Promise<void>;
  createParticipant(participant: Participant, actor?: string): Promise<void>;
  /** Takes a participant away; the grants for it alone, which end. */
  deleteParticipant(participantId: string, now: number, actor: string): Promise<readonly string[]>;
  /** Changes the members that are named, and no other; null removes one. */
  changeParticipant(id: string, change: ParticipantChange, now: number, actor: string): Promise<Participant>;
  findParticipant(id: string): Promise<Participant | undefined>;
  participants(accountId: string): Promise<readonly Participant[]>;
  /** The participants in the reach of a token, oldest first. */
  participantsInReach(
    bearer: Pick<Bearer, "accountId" | "participantId">,
    after: Place | undefined,
    limit: number,
  ): Promise<readonly Participant[]>;
  createAffiliate(affiliate: Affiliate & { quota?: Quota }, actor?: string): Promise<void>;
  /** The affiliate, unless it or its account is disabled. @param affiliateId in lower case */
  findAffiliate(affiliateId: string): Promise<AdmittedAffiliate | undefined>;
  affiliates(accountId: string): Promise<readonly Affiliate[]>;
  setAffiliateDisabled(affiliateId: string, disabled: boolean, now: number, actor: string): Promise<void>;
  revokeGrant(grantId: string, because: string, now: number, actor?: string): Promise<void>;
  connectionsOfAccount(accountId: string): Promise<readonly Connection[]>;
  connectionsOfClient(clientId: string): Promise<readonly Connection[]>;
  findConnection(grantId: string): Promise<Connection | undefined>;
  /** What the audit log says of a grant and its family, oldest first. */
  grantHistory(connection: Connection): Promise<readonly AuditEntry[]>;
  setUserDisabled(userId: string, disabled: boolean, now: number): Promise<void>;
  auditLog(limit: number): Promise<readonly AuditEntry[]>;
  /** The lines of one account, newest first. @param before the line to go on after */
  auditOfAccount(
    accountId: string,
    before: number | undefined,
    limit: number,
  ): Promise<readonly (AuditEntry & { id: number })[]>;
}

/** The name is taken, or the state does not allow it. `message` says what to do. */
export class Conflict extends Error {
  override name = "Conflict";
}

/** No such account, user, client… `message` names it. */
export class NotFound extends Error {
  override name = "NotFound";
}

/** A document to be created, by whoever holds a token. */
export interface NewDocument {
  bearer: Bearer;
  /** What the document and the receiver's copy are going to be called. */
  ids: { outgoing: string; incoming: string };
  sender: string;
  receiver: string;
  documentType: string;
  payload: Uint8Array;
  /** The digest is the SHA-256 of the request. */
  idempotency: KeyedRequest | undefined;
}

export type CreatedDocument =
  | { kind: "created"; document: Document }
  | { kind: "unknown_sender" }
  | { kind: "key_reused" };

/** Where the next part of a list begins: after this item. */
export interface Place {
  at: number;
  id: string;
}

export interface DocumentStore {
  createDocument(request: NewDocument, now: number): Promise<CreatedDocument>;
  findDocument(id: string): Promise<Document | undefined>;
  findPayload(documentId: string): Promise<Uint8Array | undefined>;
  /** The documents that a token shows, newest first. */
  documents(bearer: Bearer, sight: Sight, after: Place | undefined, limit: number): Promise<readonly Document[]>;
  /** Reads, decides (`domain/document-marking.ts`) and marks in one transaction. Idempotent. */
  markProcessed(id: string, bearer: Bearer, now: number): Promise<Document | Refused>;
}

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
