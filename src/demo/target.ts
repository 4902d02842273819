import type { Configuration } from "../config.ts";
import { LOOKUP } from "./cast.ts";
import type { ControlAddress } from "./control.ts";
import { hookCommands } from "./hook-commands.ts";
import { RENEW_GRACE } from "./seed.ts";
import type { DemoWorld } from "./world.ts";

/** The target file: everything an outsider's suite must know of this demo. Other programs read it: add, never rename. */
export function describeTarget(
  issuer: string,
  configuration: Configuration,
  world: DemoWorld,
  control: ControlAddress,
): object {
  return {
    version: 1,
    issuer,
    profiles: ["core", "developer-apps", "resources", "lookup"],
    capabilities: [
      "client-credentials-refresh",
      "renew-grace",
      "jwt-access-tokens",
      "introspection",
      "revocation",
      "pkce",
      "participant-reach",
    ],
    endpoints: {
      token: `${issuer}/api/auth/token`,
      renew: `${issuer}/api/auth/renew`,
      authorize: `${issuer}/api/auth/authorize`,
      revoke: `${issuer}/api/auth/revoke`,
      introspect: `${issuer}/api/auth/introspect`,
      jwks: `${issuer}/.well-known/jwks.json`,
      metadata: `${issuer}/.well-known/oauth-authorization-server`,
      lookup: `${issuer}/api/lookup`,
      documents: `${issuer}/api/documents`,
      participants: `${issuer}/api/participants`,
    },
    lifetimes: {
      access: configuration.accessLifetime,
      code: 60,
      grace: RENEW_GRACE,
      idle: configuration.refreshIdle,
      absolute: configuration.refreshAbsolute,
      absoluteClientCredentials: configuration.refreshAbsoluteClientCredentials,
      revocation: 2,
    },
    ...world,
    lookup: LOOKUP,
    consent: {
      driver: "json",
      sample: 5,
      login: { url: `${issuer}/login`, loginField: "login", passwordField: "password" },
      selectors: {},
      command: [],
    },
    control: hookCommands(control),
    tls: { ca: "", cert: "", key: "", proxy: "" },
    limits: { rate: 0, maxRequests: 0 },
  };
}
