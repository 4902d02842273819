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
  authorize: {"method":"GET","path":"/api/auth/authorize","access":{"kind":"none"}},
  decideAuthorization: {"method":"POST","path":"/api/auth/authorize","access":{"kind":"none"}},
  getServerMetadata: {"method":"GET","path":"/.well-known/oauth-authorization-server","access":{"kind":"none"}},
  getJwks: {"method":"GET","path":"/.well-known/jwks.json","access":{"kind":"none"}},
  lookupParticipant: {"method":"GET","path":"/api/lookup","access":{"kind":"affiliate"}},
  createDocument: {"method":"POST","path":"/api/documents","access":{"kind":"bearer","anyScopeOf":["send_documents","admin"]}},
  listDocuments: {"method":"GET","path":"/api/documents","access":{"kind":"bearer","anyScopeOf":["send_documents","read_all_documents","admin"]}},
  listInbox: {"method":"GET","path":"/api/documents/inbox","access":{"kind":"bearer","anyScopeOf":["receive_documents","receive_all_documents","admin"]}},
  markDocumentProcessed: {"method":"POST","path":"/api/documents/{id}/processed","access":{"kind":"bearer","anyScopeOf":["receive_documents","receive_all_documents","admin"]}},
  getDocument: {"method":"GET","path":"/api/documents/{id}","access":{"kind":"bearer","anyScopeOf":["send_documents","receive_documents","receive_all_documents","read_all_documents","admin"]}},
  getDocumentPayload: {"method":"GET","path":"/api/documents/{id}/payload","access":{"kind":"bearer","anyScopeOf":["send_documents","receive_documents","receive_all_documents","read_all_documents","admin"]}},
  listParticipants: {"method":"GET","path":"/api/participants","access":{"kind":"bearer","anyScopeOf":["read_participant_info","admin"]}},
  createParticipant: {"method":"POST","path":"/api/participants","access":{"kind":"bearer","anyScopeOf":["admin"]}},
  getParticipant: {"method":"GET","path":"/api/participants/{id}","access":{"kind":"bearer","anyScopeOf":["read_participant_info","admin"]}},
  updateParticipant: {"method":"PATCH","path":"/api/participants/{id}","access":{"kind":"bearer","anyScopeOf":["admin"]}},
  deleteParticipant: {"method":"DELETE","path":"/api/participants/{id}","access":{"kind":"bearer","anyScopeOf":["admin"]}},
  getLiveness: {"method":"GET","path":"/health/live","access":{"kind":"none"}},
  getReadiness: {"method":"GET","path":"/health/ready","access":{"kind":"none"}},
} as const satisfies Record<keyof operations, OperationFacts>;

export const plannedOperations = [] as const;

export type PlannedOperationId = (typeof plannedOperations)[number];
export type ServedOperationId = Exclude<keyof operations, PlannedOperationId>;
