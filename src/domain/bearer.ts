import type { AccessToken } from "./access-token.ts";
import { readScope, type Scope } from "./scope.ts";

/** Who asks for a resource, as far as its rules ask: the client, what it may do, and what it may do it to. */
export interface Bearer {
  clientId: string;
  accountId: string;
  /** The one participant in reach; null for the whole account. */
  participantId: string | null;
  scopes: readonly Scope[];
}

export const bearerOf = ({ clientId, accountId, participantId, scope }: AccessToken): Bearer => ({
  clientId,
  accountId,
  participantId,
  scopes: readScope(scope),
});

/** Whether a token holds one of the scopes that open an endpoint. `admin` satisfies every check. */
export const holdsAny = (held: readonly Scope[], opening: readonly Scope[]): boolean =>
  held.includes("admin") || opening.some((scope) => held.includes(scope));

/** Whether the reach of a token includes a participant of its account. */
export const reaches = ({ participantId }: Pick<Bearer, "participantId">, id: string): boolean =>
  participantId === null || participantId === id;
