import type { Quota } from "../domain/quota.ts";
import type { RateLimit } from "../domain/rate-limit.ts";
import type { Revocation, RevocationWindow } from "../domain/revocation.ts";
import type { Lookup } from "../peppol/lookup.ts";
import type { AdmittedAffiliate, Store } from "../stores/store.ts";
import type { KeyRing } from "../tokens/key-ring.ts";

/** What the operator chooses. Durations are seconds, sizes bytes. */
export interface Settings {
  /** Configured, never derived from a request header (RFC 8414 §2): an origin without a path. */
  issuer: string;
  lifetimes: Lifetimes;
  /** Largest body of the OAuth endpoints. */
  bodyLimit: number;
  /** Largest body that creates a document. */
  documentLimit: number;
  /** Seconds within which headers and body must be complete. */
  requestTimeout: number;
  /** Whether the proxy in front adds the client's address to `X-Forwarded-For`. */
  forwardedFor: boolean;
  /** Whether anybody may make an account at `/register`. */
  registration: boolean;
  /** Seconds that the old secret lives on after a rotation. */
  secretOverlap: number;
}

export interface Lifetimes {
  access: number;
  code: number;
  /** How long somebody stays logged in. */
  session: number;
  /** How long a consent screen can be answered. */
  consent: number;
  /** Since the last redemption of a refresh token. */
  refreshIdle: number;
  /** Since the first issue, for a grant. */
  refreshAbsolute: number;
  /** Since the first issue, for client_credentials. */
  refreshAbsoluteClientCredentials: number;
}

/** The revocation lists as this node knows them. */
export interface Revocations {
  window(): RevocationWindow;
  /** Milliseconds since the lists were last read whole, by a clock that is never set. */
  age(): number;
  /** Reads the lists again, for whoever finds them too old; resolves, read or not, within a second. */
  catchUp(): Promise<void>;
  /** Makes a revocation of this process count at once. */
  add(revocation: Revocation): void;
}

/** What a handler needs of the world. Everything that varies is here, so that tests and the demo can vary it. */
export interface Dependencies {
  store: Store;
  settings: Settings;
  epoch: string;
  keys: () => KeyRing;
  revocations: Revocations;
  /** Milliseconds since the epoch. */
  clock: () => number;
  random: (bytes: number) => Uint8Array;
  log: Log;
  guesses: GuessLimits;
  lookup: Lookup;
  quotas: LookupQuotas;
  clientLimits: ClientLimits;
  renewalLimits: RenewalLimits;
}

/** Counts look-ups; each is counted before it is made. */
export interface LookupQuotas {
  byAddress(peer: string): Promise<RateLimit>;
  byAffiliate(affiliate: AdmittedAffiliate): Promise<RateLimit>;
}

/** Slows whoever guesses passwords, without locking their owner out elsewhere. */
export interface GuessLimits {
  /**
   * Counts an attempt before it is made.
   * @param own so many attempts on this login within so many seconds, whoever makes them; null for the usual limits
   * @returns seconds to wait when no attempt may be made
   */
  attempt(login: string, peer: string, own: Quota | null): Promise<number | undefined>;
  /** Forgets the attempts that led to a success. Against a limit of one's own it counts as any other. */
  succeeded(login: string, peer: string, own: Quota | null): Promise<void>;
}

/**
 * Slows whoever guesses the secrets of clients, without locking the client out elsewhere. A client need not exist to be
 * counted.
 */
export interface ClientLimits {
  /**
   * Asked before a secret is compared.
   * @param own the client's own limit, which counts every attempt; null for the usual ones
   * @returns seconds to wait when none may be
   */
  attempt(clientId: string, peer: string, own: Quota | null): Promise<number | undefined>;
  /** Counts a failure. @returns seconds to wait, when others at the same time have used up the limit */
  failed(clientId: string, peer: string, own: Quota | null): Promise<number | undefined>;
  /** Forgets the client's failures at this address. */
  succeeded(clientId: string, peer: string): Promise<void>;
}

/** Slows whoever renews what no token is. */
export interface RenewalLimits {
  /** Asked before a token is read. @returns seconds to wait when none may be */
  attempt(peer: string): Promise<number | undefined>;
  /** Counts a token that never was any. */
  failed(peer: string): Promise<unknown>;
}

/** Structured log; values pass a redaction before they are written. */
export interface Log {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}
