import type { UserCalls } from "./target/consent/user-calls.ts";
import type { DocumentCalls } from "./target/document-calls.ts";
import type { Answer, Request } from "./target/exchange.ts";
import type { LookupCalls } from "./target/lookup-calls.ts";
import type { CallOptions, RenewOptions, TokenHint, Tokens } from "./target/oauth.ts";
import type { ParticipantCalls } from "./target/participant-calls.ts";
import type { RequestBuilders } from "./target/request-builders.ts";
import type {
  Affiliate,
  Capability,
  ClientName,
  EndpointName,
  Lifetimes,
  Target,
  TargetClient,
  TargetUser,
  UserName,
} from "./target/target.ts";

/** What one run of a property may see and do: the server under test from the outside, and nothing else. */
export interface World extends UserCalls, DocumentCalls, ParticipantCalls, LookupCalls {
  /** Unique to this run; prefix with it whatever state the run makes. */
  readonly runId: string;
  readonly target: Target;
  /** Absolute URLs, from the target or else from the metadata. Reading a missing one is `Unavailable`. */
  readonly endpoints: Readonly<Record<EndpointName, string>>;
  /** Reading a client that the target does not name is `Unavailable`. */
  readonly clients: Readonly<Record<ClientName, TargetClient>>;
  /** Reading a user that the target does not name is `Unavailable`. */
  readonly users: Readonly<Record<UserName, TargetUser>>;
  /** Seconds; the contract's figures where the target is silent. */
  readonly lifetimes: Readonly<Lifetimes>;
  readonly affiliates: { readonly active: string; readonly disabled: string; readonly throttled: Affiliate };
  readonly clock: Clock;
  readonly control: Control;
  /** Pass it to `fc.commands` as `replayPath`, so that `--path` can replay a model-based failure. */
  readonly replayPath: string | undefined;
  /** Every exchange of this run so far, oldest first. */
  readonly exchanges: readonly Answer[];
  /** Whether the target declares the capability or its metadata advertises it. */
  has(capability: Capability): boolean;

  /** Sends one request and records the exchange. 429 is waited out, unless the request says `throttled: true`. */
  send(request: Request): Promise<Answer>;
  /** Writes these bytes on a socket of its own, each chunk after the other, and reads one answer. `timeout` in milliseconds. */
  sendRaw(
    url: string,
    chunks: readonly (string | Uint8Array)[],
    options?: { readonly timeout?: number },
  ): Promise<Answer>;
  /** Opens a socket per request, holds back the last byte of each and releases them together. Answers in order. */
  race(requests: readonly Request[]): Promise<Answer[]>;
  /** Pure builders of the usual requests, for `race` and for variations of a single field. */
  readonly request: RequestBuilders;

  clientCredentials(client: TargetClient, options?: CallOptions): Promise<Answer>;
  renew(refreshToken: unknown, options?: RenewOptions): Promise<Answer>;
  refreshGrant(client: TargetClient, refreshToken: string, options?: CallOptions): Promise<Answer>;
  revoke(client: TargetClient, token: string, options?: CallOptions & TokenHint): Promise<Answer>;
  introspect(client: TargetClient, token: string, options?: CallOptions & TokenHint): Promise<Answer>;
  metadata(): Promise<Answer>;
  jwks(): Promise<Answer>;

  /** As their namesakes, for preconditions: anything but success is `Unavailable`. */
  mustClientCredentials(client: TargetClient, options?: CallOptions): Promise<Tokens>;
  /** Client credentials whose answer must carry a refresh token. */
  mustStartFamily(client: TargetClient, options?: CallOptions): Promise<Tokens & { readonly refresh_token: string }>;
  mustRenew(refreshToken: string, options?: RenewOptions): Promise<Tokens & { readonly refresh_token: string }>;
  mustRefreshGrant(client: TargetClient, refreshToken: string, options?: CallOptions): Promise<Tokens>;
  mustRevoke(client: TargetClient, token: string, options?: CallOptions & TokenHint): Promise<void>;
  mustIntrospect(client: TargetClient, token: string, options?: CallOptions & TokenHint): Promise<JsonObject>;
  mustMetadata(): Promise<JsonObject>;
  mustJwks(): Promise<readonly JsonObject[]>;

  /** Repeats `attempt` until it no longer throws a `Violation`, at most `seconds` (default `lifetimes.revocation`). */
  eventually<Result>(attempt: () => Promise<Result>, seconds?: number): Promise<Result>;
  /** Lets server time pass: by the clock hook, else by waiting when that is short enough, else `Unavailable`. */
  passTime(seconds: number): Promise<void>;
}

/** The members of a JSON object, unread. */
export type JsonObject = Readonly<Record<string, unknown>>;

export interface Clock {
  /** The server's time in seconds since 1970, as far as an outsider knows: our own, plus what was advanced. */
  now(): number;
}

/** The target's hooks. One that the target does not name is `Unavailable`. */
export interface Control {
  advanceClock(seconds: number): Promise<void>;
  rotateKeys(): Promise<void>;
  /** Gives the client a second live secret, which `world.clients` carries from then on. */
  rotateSecret(client: TargetClient): Promise<{ readonly previous: TargetClient; readonly current: TargetClient }>;
  /** Ends the life of the client's older secret. */
  endOverlap(client: TargetClient): Promise<void>;
  disableClient(client: TargetClient): Promise<void>;
  enableClient(client: TargetClient): Promise<void>;
  /** Restarts the server and waits until it answers again. */
  restart(): Promise<void>;
}
