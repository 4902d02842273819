import type { IncomingMessage } from "node:http";
import type { Context } from "openapi-backend";
import { operationFacts } from "../../generated/operations.ts";
import { type Bearer, bearerOf, holdsAny } from "../domain/bearer.ts";
import { type Refused, refuse } from "../domain/refusal.ts";
import type { Scope } from "../domain/scope.ts";
import type { Dependencies } from "../handlers/dependencies.ts";
import { StoreUnavailable } from "../stores/store.ts";
import { accessTokenByFreshLists } from "../tokens/access-token-by-fresh-lists.ts";
import { BEARER_SCHEME } from "./bearer-scheme.ts";
import { readBearerToken } from "./bearer-token.ts";

/** The scopes that open each operation that takes a token, as the contract names them. */
const OPENING_SCOPES: ReadonlyMap<string, readonly Scope[]> = new Map(
  Object.entries(operationFacts).flatMap(([id, { access }]) =>
    access.kind === "bearer" ? [[id, access.anyScopeOf]] : [],
  ),
);

type Needs = Pick<Dependencies, "clock" | "epoch" | "keys" | "revocations" | "settings">;

/** The security handler of access tokens: lets pass who {@link authenticateBearer} let pass once the body was read. */
export const guardBearer = (
  _context: Context,
  _request: IncomingMessage,
  { bearer }: { bearer?: Bearer | undefined },
) => (bearer ? { bearer } : { error: refuse("token_missing", "nobody has vouched for a token") });

/**
 * Authenticates whoever asks for a resource (RFC 6750): verified without the store, and never by lists that are too old.
 * @returns undefined for an operation that takes no token
 */
export async function authenticateBearer(
  { headers: { authorization } }: Pick<IncomingMessage, "headers">,
  operationId: string | undefined,
  { clock, epoch, keys, revocations, settings: { issuer } }: Needs,
): Promise<Bearer | Refused | undefined> {
  const opening = OPENING_SCOPES.get(operationId ?? "");
  if (!opening) return undefined;
  const presented = readBearerToken(authorization);
  if (presented === undefined) return refuse("token_missing", "no access token in the header");
  if (presented === "malformed") return refuse("token_unusable", "the header holds no access token");
  const at = { issuer, epoch, keys: keys().verification, now: clock() };
  const token = await accessTokenByFreshLists(presented.token, at, revocations);
  if (token === "stale") throw new StoreUnavailable("the revocation lists are too old to let a token in");
  if (!token) return refuse("token_unusable", "not a live access token of this server");
  const bearer = bearerOf(token);
  return holdsAny(bearer.scopes, opening)
    ? bearer
    : { ...refuse("scope_insufficient", "the token holds none of the scopes"), scope: opening.join(" ") };
}

/** The token that passed the guard; undefined where the operation takes none. */
export const guardedBearer = ({ security }: Context): Bearer | undefined => security?.[BEARER_SCHEME]?.bearer;
