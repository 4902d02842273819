import type { Generated } from "kysely";

/**
 * The tables as rows are read and written, the same on every engine. Times are milliseconds since the epoch; flags are
 * 0 or 1, because not every engine has booleans; lists and details are text.
 */
export interface Tables {
  store: StoreTable;
  accounts: AccountsTable;
  users: UsersTable;
  participants: ParticipantsTable;
  affiliates: AffiliatesTable;
  clients: ClientsTable;
  client_secrets: ClientSecretsTable;
  grants: GrantsTable;
  families: FamiliesTable;
  sessions: SessionsTable;
  decisions: DecisionsTable;
  documents: DocumentsTable;
  document_payloads: DocumentPayloadsTable;
  idempotency_keys: IdempotencyKeysTable;
  revocations: RevocationsTable;
  keys: KeysTable;
  audit: AuditTable;
}

/** One row: whose life this store lives. */
interface StoreTable {
  id: number;
  epoch: string;
  /** 1 in a copy that `backup` made, until `restore` gives it an epoch of its own. */
  is_backup: number;
  /** Counts the probes of `ready()`: a store that cannot write is not ready. */
  probes: number;
}

interface AccountsTable {
  id: string;
  name: string;
  disabled: number;
  created_at: number;
}

interface UsersTable {
  id: string;
  account_id: string;
  login: string;
  password_hash: string;
  disabled: number;
  created_at: number;
  /** Logins within the window after which this user's are refused; null for the server's own limit. */
  login_limit: Generated<number | null>;
  /** Seconds. */
  login_window: Generated<number | null>;
}

interface ParticipantsTable {
  id: string;
  account_id: string;
  name: string;
  email: string;
  eu_vat_id: string | null;
  rn: string | null;
  country_code: string;
  participant_id: string | null;
  created_at: number;
  /** What grants still name stays; to everyone else it is gone. */
  deleted_at: Generated<number | null>;
}

interface AffiliatesTable {
  id: string;
  account_id: string;
  name: string;
  disabled: number;
  created_at: number;
  /** Look-ups within the window after which this affiliate's are refused; null for the server's own quota. */
  lookup_limit: Generated<number | null>;
  /** Seconds. */
  lookup_window: Generated<number | null>;
}

interface ClientsTable {
  id: string;
  kind: string;
  account_id: string;
  name: string;
  /** Space-separated, as `formatScope` writes it. */
  scopes: string;
  /** A JSON array. */
  redirect_uris: string;
  require_pkce: number;
  /** Seconds. */
  renew_grace: number;
  renew_without_authentication: number;
  disabled: number;
  created_at: number;
  /** What grants still name stays; to everyone else it is gone. */
  deleted_at: Generated<number | null>;
  /** Authentications within the window after which this client's are refused; null for the server's own limit. */
  authentication_limit: Generated<number | null>;
  /** Seconds. */
  authentication_window: Generated<number | null>;
}

interface ClientSecretsTable {
  id: string;
  client_id: string;
  /** Counts the secrets of a client: order is this counter, never a timestamp. */
  sequence: number;
  digest: Uint8Array;
  created_at: number;
  /** Null for the newest one; a rotation schedules the end of the one before. */
  ends_at: number | null;
}

interface GrantsTable {
  id: string;
  client_id: string;
  account_id: string;
  user_id: string;
  participant_id: string | null;
  scope: string;
  created_at: number;
  revoked_at: number | null;
}

/** No foreign keys: a family is told by its token, which is integrity-protected, and this is the busiest table. */
interface FamiliesTable {
  id: string;
  client_id: string;
  account_id: string;
  grant_id: string | null;
  secret_id: string | null;
  generation: number;
  mac_key_id: string;
  redeemed_at: number;
  /** The absolute expiry; null until the first redemption of a family that descends from a code tells it. */
  expires_at: number;
  revoked_at: number | null;
  /** How often a lost answer was answered again. */
  retries: Generated<number>;
  retried_at: Generated<number | null>;
}

/** Who is logged in. The identifier is the SHA-256 of the cookie, in hexadecimal, so a copy of the table opens nothing. */
interface SessionsTable {
  id: string;
  user_id: string;
  created_at: number;
  expires_at: number;
}

/** What became of an authorization request; there is a row only once somebody has decided. */
interface DecisionsTable {
  request_id: string;
  /** Null for a denial. */
  grant_id: string | null;
  participant_id: string | null;
  scope: string | null;
  /** When the request can no longer be submitted again. */
  hold_until: number;
}

interface DocumentsTable {
  id: string;
  account_id: string;
  participant_id: string;
  direction: string;
  document_type: string;
  sender: string;
  receiver: string;
  created_by_client_id: string | null;
  processed_at: number | null;
  created_at: number;
}

/** Apart from the documents, so that lists never read them. */
interface DocumentPayloadsTable {
  document_id: string;
  payload: Uint8Array;
}

interface IdempotencyKeysTable {
  account_id: string;
  client_id: string;
  idempotency_key: string;
  /** SHA-256 of the request it came with, in hexadecimal. */
  digest: string;
  document_id: string;
  hold_until: number;
}

interface RevocationsTable {
  kind: string;
  id: string;
  revoked_at: number;
  hold_until: number;
}

interface KeysTable {
  id: string;
  purpose: string;
  state: string;
  sealed: Uint8Array;
  created_at: number;
  since: number;
}

interface AuditTable {
  id: Generated<number>;
  at: number;
  account_id: string | null;
  actor: string;
  event: string;
  subject: string;
  /** A JSON object, or null. */
  detail: string | null;
}
