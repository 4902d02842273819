import { type Refused, refuse } from "../domain/refusal.ts";
import { readBasic } from "./basic-credentials.ts";

/** What a request says of its client before anything is looked up. */
export type PresentedCredentials =
  | { kind: "secret"; clientId: string; clientSecret: string }
  /** A `client_id` alone: a claim, not an authentication. */
  | { kind: "claim"; clientId: string }
  | { kind: "none" };

/**
 * The client credentials of a request: Basic or body members, never both (RFC 6749 §2.3). Beside Basic the same
 * `client_id` may stand in the body. Any other scheme in `Authorization` is a failed authentication (RFC 6749 §5.2).
 */
export function presentedCredentials(
  authorization: string | undefined,
  body: { client_id?: unknown; client_secret?: unknown },
): PresentedCredentials | Refused {
  const { client_id: clientId, client_secret: clientSecret } = body;
  if (authorization !== undefined) {
    if (clientSecret !== undefined)
      return refuse("two_client_authentications", "Authorization and client_secret", "client_secret");
    const basic = readBasic(authorization);
    if (!basic) return refuse("client_authentication_failed", "Authorization holds no readable Basic credentials");
    if (clientId !== undefined && clientId !== basic.clientId)
      return refuse("two_client_authentications", "Authorization and another client_id", "client_id");
    return { kind: "secret", ...basic };
  }
  if (clientId !== undefined && typeof clientId !== "string")
    return refuse("parameter_malformed", "client_id is no string", "client_id");
  if (clientSecret !== undefined && typeof clientSecret !== "string")
    return refuse("parameter_malformed", "client_secret is no string", "client_secret");
  if (clientId === undefined)
    return clientSecret === undefined
      ? { kind: "none" }
      : refuse("client_authentication_failed", "client_secret without client_id");
  return clientSecret === undefined ? { kind: "claim", clientId } : { kind: "secret", clientId, clientSecret };
}
