import type { Answer, Fields } from "./exchange.ts";
import type { TargetClient } from "./target.ts";

/** How a client shows who it is (RFC 6749 §2.3.1): the Authorization header, the body, or not at all. */
export type ClientAuthentication = "basic" | "post" | "none";

/** Variations of a usual request. */
export interface CallOptions {
  /** Default: `post`. */
  readonly auth?: ClientAuthentication;
  readonly scope?: string;
  /** Further parameters; one of the usual name takes its place, undefined drops it. */
  readonly params?: Readonly<Record<string, string | undefined>>;
  readonly headers?: Fields;
  readonly throttled?: boolean;
}

/** Variations of `POST /renew`, which is JSON and by default anonymous. */
export interface RenewOptions {
  /** Authenticate as this client; `auth` says how (default `post`: members of the body). */
  readonly client?: TargetClient;
  readonly auth?: ClientAuthentication;
  readonly scope?: unknown;
  /** Further members; one of the usual name takes its place, undefined drops it. */
  readonly members?: Readonly<Record<string, unknown>>;
  readonly headers?: Fields;
  readonly throttled?: boolean;
}

export interface TokenHint {
  readonly hint?: string;
}

/** A successful token answer (RFC 6749 §5.1). */
export interface Tokens {
  readonly access_token: string;
  readonly token_type?: string;
  readonly refresh_token?: string;
  /** Seconds. */
  readonly expires_in?: number;
  readonly scope?: string;
  readonly participant_id?: string;
  readonly answer: Answer;
}
