// Made from spec/ by `node spec/lib/generate.ts`; never edited.

import type { operations } from "./api.ts";

/**
 * Who may call an operation: `client` takes Basic or client credentials in the body (where the operation's own rules
 * let them be left out, it answers without), `bearer` a token that holds one of the scopes, `affiliate` an affiliate ID.
 */
export type Access =
  | { kind: "none" }
  | { kind: "client" }
  | { kind: "bearer"; anyScopeOf: readonly string[] }
  | { kind: "affiliate" };

export interface OperationFacts {
  method: string;
  path: string;
  access: Access;
}

export const operationFacts = {
  issueToken: {"method":"POST","path":"/api/auth/token","access":{"kind":"client"}},
  renewToken: {"method":"POST","path":"/api/auth/renew","access":{"kind":"client"}},
  revokeToken: {"method":"POST","path":"/api/auth/revoke","access":{"kind":"client"}},
  introspectToken: {"method":"POST","path":"/api/auth/introspect","access":{"kind":"client"}},
  getServerMetadata: {"method":"GET","path":"/.well-known/oauth-authorization-server","access":{"kind":"none"}},
  getJwks: {"method":"GET","path":"/.well-known/jwks.json","access":{"kind":"none"}},
  getLiveness: {"method":"GET","path":"/health/live","access":{"kind":"none"}},
  getReadiness: {"method":"GET","path":"/health/ready","access":{"kind":"none"}},
} as const satisfies Record<keyof operations, OperationFacts>;

export const plannedOperations = [] as const;

export type PlannedOperationId = (typeof plannedOperations)[number];
export type ServedOperationId = Exclude<keyof operations, PlannedOperationId>;
