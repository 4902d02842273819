import * as fc from "fast-check";
import { operationFacts } from "../../../generated/operations.ts";
import type { World } from "../../world.ts";
import { scopesAllowed } from "../scopes.ts";
import { type Tampering, tamperings } from "../tamperings.ts";
import { oddAuthorization } from "./odd-requests.ts";

/** What stands in the Authorization header where an access token is expected. */
export type Authorization = Presented | { readonly text: string };

/** A live token with all scopes of its client, or with one of them; or with one character changed. */
export interface Presented {
  readonly token: Holder;
  readonly scope?: string;
  readonly tampering?: Tampering;
}

/** Whose token it is: of the account that the request is about, of another one; or it is no access token. */
type Holder = "own" | "another account's" | "refresh";

/** Authorizations for an operation behind an access token, most of which let in; null for none, and elsewhere. */
export function authorizations(world: World, operationId: string): fc.Arbitrary<Authorization | null> {
  const none = fc.constant(null);
  if (!takesToken(operationId)) return none;
  const own = (rest: { scope?: string; tampering?: Tampering } = {}): Authorization => ({ token: "own", ...rest });
  const foreign = world.target.clients.otherApiKey ? [fc.constant<Authorization>({ token: "another account's" })] : [];
  return fc.oneof<fc.MaybeWeightedArbitrary<Authorization | null>[]>(
    { weight: 12, arbitrary: fc.constant(own()) },
    { weight: 4, arbitrary: fc.constantFrom(...scopesAllowed(world.clients.apiKey)).map((scope) => own({ scope })) },
    ...foreign,
    fc.constant<Authorization>({ token: "refresh" }),
    tamperings().map((tampering) => own({ tampering })),
    oddAuthorization.map((text) => ({ text })),
    none,
  );
}

/** Whether an operation is behind an access token. */
export const takesToken = (operationId: string): boolean =>
  Object.entries(operationFacts).find(([id]) => id === operationId)?.[1].access.kind === "bearer";
