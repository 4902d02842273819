/** The target file, read and resolved: what an implementer tells the suite about their server. */
export interface Target {
  readonly version: 1;
  readonly issuer: string;
  readonly profiles: readonly string[];
  readonly capabilities: readonly Capability[];
  readonly endpoints: Readonly<Partial<Record<EndpointName, string>>>;
  readonly lifetimes: Readonly<Partial<Lifetimes>>;
  readonly clients: Readonly<Partial<Record<ClientName, TargetClient>>>;
  readonly users: Readonly<Partial<Record<UserName, TargetUser>>>;
  readonly affiliateId?: string;
  readonly affiliates?: { readonly disabled?: string; readonly throttled?: Affiliate };
  readonly lookup?: { readonly registered?: string; readonly unregistered?: string; readonly failing?: string };
  readonly consent?: Consent;
  readonly control: Readonly<Partial<Record<HookName, readonly string[]>>>;
  readonly tls?: { readonly ca?: string; readonly cert?: string; readonly key?: string; readonly proxy?: string };
  readonly limits?: { readonly rate?: number; readonly maxRequests?: number };
}

/** A capability's name as the ledger has it; targets of other suites may know more. */
export type Capability = string;

export const endpointNames = [
  "token",
  "renew",
  "authorize",
  "revoke",
  "introspect",
  "jwks",
  "metadata",
  "lookup",
  "documents",
  "participants",
] as const;
export type EndpointName = (typeof endpointNames)[number];

export const clientNames = [
  "apiKey",
  "otherApiKey",
  "limitedKey",
  "disabledKey",
  "throttledKey",
  "developerApp",
  "otherDeveloperApp",
  "pkceApp",
] as const;
export type ClientName = (typeof clientNames)[number];

export const userNames = ["owner", "colleague", "customer", "single", "empty", "throttled"] as const;
export type UserName = (typeof userNames)[number];

export const hookNames = [
  "advanceClock",
  "rotateKeys",
  "rotateSecret",
  "endOverlap",
  "disableClient",
  "enableClient",
  "restart",
] as const;
export type HookName = (typeof hookNames)[number];

/** Seconds. */
export interface Lifetimes {
  access: number;
  code: number;
  grace: number;
  idle: number;
  absolute: number;
  absoluteClientCredentials: number;
  revocation: number;
}

export interface TargetClient {
  readonly client_id: string;
  readonly client_secret: string;
  readonly kind: "api_key" | "developer_app";
  /** Scopes allowed to the client, separated by spaces. */
  readonly scope: string;
  readonly redirect_uri?: string;
  readonly redirect_uris?: readonly string[];
  readonly account?: string;
  readonly pkce?: "optional" | "required";
  /** Authentications in a window, for the client set apart for it. */
  readonly limit?: number;
  /** Seconds. */
  readonly window?: number;
}

export interface TargetUser {
  readonly login: string;
  readonly password: string;
  readonly account: string;
  readonly participants: readonly TargetParticipant[];
  readonly limit?: number;
  readonly window?: number;
}

export interface TargetParticipant {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  readonly euVatId?: string;
  readonly rn?: string;
  readonly countryCode?: string;
  readonly participantId?: string;
}

export interface Affiliate {
  readonly id: string;
  readonly limit?: number;
  readonly window?: number;
}

export interface Consent {
  readonly driver?: "json" | "form" | "browser" | "command" | "manual";
  readonly sample?: number;
  readonly login?: { readonly url?: string; readonly loginField?: string; readonly passwordField?: string };
  readonly selectors?: Readonly<Record<string, string>>;
  readonly command?: readonly string[];
}
