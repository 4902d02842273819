import type { Client, ClientKind, ClientSecret } from "../../domain/client.ts";
import type { Scope } from "../../domain/scope.ts";

/** A client with every secret that has not ended for good, read together. */
export interface RegisteredClient {
  client: Client;
  secrets: readonly ClientSecret[];
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

/** What may be changed about a client. */
export type ClientChange = Pick<NewClient, "name" | "redirectUris" | "scopes" | "requirePkce">;

export interface ClientStore {
  /** The client and its secrets, or undefined. Disabled clients are returned; the rules decide. */
  findClient(clientId: string): Promise<RegisteredClient | undefined>;
}

/** Clients and their secrets. */
export interface ClientAdministration {
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
}
