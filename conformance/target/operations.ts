import { operationFacts } from "../../generated/operations.ts";
import type { Profile } from "../../generated/requirements.ts";
import { type Operation, operations } from "../contract.ts";
import type { World } from "../world.ts";
import { below } from "./endpoints.ts";
import type { EndpointName } from "./target.ts";

interface Known {
  readonly endpoint: EndpointName;
  /** What stands between the endpoint's address and the operation's. */
  readonly below?: string;
  readonly capability?: string;
}

/** What a server may leave out, and under which name the target has the address of what it serves. */
const known: Readonly<Record<string, Known>> = {
  issueToken: { endpoint: "token" },
  authorize: { endpoint: "authorize" },
  decideAuthorization: { endpoint: "authorize" },
  renewToken: { endpoint: "renew", capability: "client-credentials-refresh" },
  revokeToken: { endpoint: "revoke", capability: "revocation" },
  introspectToken: { endpoint: "introspect", capability: "introspection" },
  getServerMetadata: { endpoint: "metadata" },
  getJwks: { endpoint: "jwks", capability: "jwt-access-tokens" },
  createDocument: { endpoint: "documents" },
  listDocuments: { endpoint: "documents" },
  listInbox: { endpoint: "documents", below: "/inbox" },
  getDocument: { endpoint: "documents", below: "/{id}" },
  getDocumentPayload: { endpoint: "documents", below: "/{id}/payload" },
  markDocumentProcessed: { endpoint: "documents", below: "/{id}/processed" },
  listParticipants: { endpoint: "participants" },
  createParticipant: { endpoint: "participants" },
  getParticipant: { endpoint: "participants", below: "/{id}" },
  updateParticipant: { endpoint: "participants", below: "/{id}" },
  deleteParticipant: { endpoint: "participants", below: "/{id}" },
  lookupParticipant: { endpoint: "lookup" },
};

/** The operations that the server under test claims to serve. */
export function operationsOf(world: World): readonly Operation[] {
  return operations.filter(({ operationId }) => {
    const capability = known[operationId]?.capability;
    const profile = profileOf(operationId);
    const serves = profile === undefined || world.target.profiles.includes(profile);
    return serves && (capability === undefined || world.has(capability));
  });
}

/** The profile that an operation belongs to by whom it lets in; undefined for the core. */
function profileOf(operationId: string): Profile | undefined {
  const { kind } = Object.entries(operationFacts).find(([id]) => id === operationId)?.[1].access ?? { kind: "none" };
  if (kind === "bearer") return "resources";
  return kind === "affiliate" ? "lookup" : undefined;
}

/** The address of an operation: where the target has no name for it, at the contract's path beside the metadata. */
export function addressOf(world: World, { operationId, path }: Pick<Operation, "operationId" | "path">): string {
  const place = known[operationId];
  if (place === undefined) return new URL(path, world.endpoints.metadata).href;
  const address = world.endpoints[place.endpoint];
  return place.below === undefined ? address : below(address, place.below);
}
