import type { IncomingMessage } from "node:http";
import type { Context } from "openapi-backend";
import { isRefused, type Refused, refuse } from "../domain/refusal.ts";
import type { Dependencies } from "../handlers/dependencies.ts";
import { authenticateClient } from "./authenticate-client.ts";
import { BEARER_SCHEME } from "./bearer-scheme.ts";
import { CLIENT_SCHEME, isClientOptional } from "./client-scheme.ts";
import type { AuthenticatedClient } from "./handlers.ts";
import { peerOf } from "./peer.ts";

/** What guarding an operation came to. openapi-backend takes an object with a truthy `error` for a failure. */
type Guarded = { client: AuthenticatedClient | null } | { error: unknown };

type Needs = Pick<Dependencies, "clientLimits" | "clock" | "settings" | "store">;

/** The security handler of the client's scheme. */
export const guardClient =
  ({ clientLimits, clock, settings, store }: Needs) =>
  async ({ operation, request }: Context, message: IncomingMessage): Promise<Guarded> => {
    const claims = {
      authorization: message.headers.authorization,
      body: request.requestBody ?? {},
      optional: isClientOptional(operation.operationId),
      peer: peerOf(message, settings.forwardedFor),
    };
    const client = await authenticateClient(claims, store, clock(), clientLimits);
    return isRefused(client) ? { error: client } : { client };
  };

/** The client that passed the guard; undefined where the operation has none. */
export const guardedClient = ({ security }: Context): AuthenticatedClient | null | undefined =>
  security?.[CLIENT_SCHEME]?.client;

/**
 * Why the guard let nobody pass. openapi-backend turns whatever a security handler throws into a failed authentication; a
 * store that is down must not look like a wrong secret, so it is thrown again.
 */
export function guardRefusal({ security }: Context): Refused {
  const error: unknown = security?.[CLIENT_SCHEME]?.error ?? security?.[BEARER_SCHEME]?.error;
  if (isRefused(error)) return error;
  if (error !== undefined) throw error;
  return refuse("client_authentication_missing", "no handler vouches for this security scheme");
}
