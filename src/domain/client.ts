import type { Quota } from "./quota.ts";
import type { Scope } from "./scope.ts";

/** `api_key`: the account's own client. `developer_app`: a multi-tenant client owned by a developer's account. */
export type ClientKind = "api_key" | "developer_app";

/** A registered client (RFC 6749 §2). Times are milliseconds since the epoch, durations seconds. */
export interface Client {
  id: string;
  kind: ClientKind;
  accountId: string;
  name: string;
  /** What it may ask for; for an API key also its default. */
  scopes: readonly Scope[];
  redirectUris: readonly string[];
  requirePkce: boolean;
  /** How long a retry of a spent refresh token is answered with the same successor: 0 to 1800 s. */
  renewGrace: number;
  /** Opens `/renew` without credentials to families that descend from a code. */
  renewWithoutAuthentication: boolean;
  /** The client or its account is switched off; to the outside it does not exist. */
  disabled: boolean;
  /** So many authentications within so many seconds, then no more; null for the server's own limit, which counts failures. */
  authenticationLimit: Quota | null;
}

/** A client secret, known only by its digest. `endsAt` is null while nothing ends it. */
export interface ClientSecret {
  id: string;
  /** SHA-256 of a 256-bit random secret. */
  digest: Uint8Array;
  createdAt: number;
  endsAt: number | null;
}

export const isLive = (secret: Pick<ClientSecret, "endsAt">, now: number): boolean =>
  secret.endsAt === null || now < secret.endsAt;
