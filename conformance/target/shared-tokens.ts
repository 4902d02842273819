import { expectSameScope } from "../expect/equal.ts";
import type { World } from "../world.ts";
import type { Tokens } from "./oauth.ts";
import { precondition } from "./precondition.ts";
import type { ClientName, Target, UserName } from "./target.ts";

/** Someone who acts in an account: an API key by itself, or a client whom a user lets in. */
export interface Actor {
  readonly client: ClientName;
  readonly user?: UserName;
  readonly account: string;
}

/** An actor and what its token is for. */
export interface Holding {
  readonly actor: Actor;
  readonly scopes: readonly string[];
  /** The ID of the one participant in reach, or `account`. */
  readonly reach: string;
}

interface SharedToken {
  readonly token: Promise<string>;
  /** Server time in seconds until which it is handed out. */
  readonly until: number;
}

/** Access tokens that the runs of a suite share: for what they open, not for what becomes of them. */
const shared = new WeakMap<Target, Map<string, SharedToken>>();

/** An access token of this holding, as a precondition: one that holds these scopes, no more and no less. */
export function sharedToken(world: World, holding: Holding): Promise<string> {
  const tokens = shared.get(world.target) ?? new Map<string, SharedToken>();
  shared.set(world.target, tokens);
  const { client_id, client_secret } = world.clients[holding.actor.client];
  const key = JSON.stringify([client_id, client_secret, holding.actor.user, holding.reach, [...holding.scopes].sort()]);
  const known = tokens.get(key);
  if (known && world.clock.now() < known.until) return known.token;
  const token = obtain(world, holding);
  // Half of their life is left to whoever comes last.
  tokens.set(key, { token, until: world.clock.now() + world.lifetimes.access / 2 });
  token.catch(() => tokens.delete(key));
  return token;
}

async function obtain(world: World, holding: Holding): Promise<string> {
  const { access_token, scope, answer } = await ask(world, holding);
  if (scope !== undefined)
    precondition("a token holds what was asked for", () => expectSameScope(scope, holding.scopes.join(" "), answer));
  return access_token;
}

function ask(world: World, { actor, scopes, reach }: Holding): Promise<Tokens> {
  const client = world.clients[actor.client];
  const scope = scopes.join(" ");
  if (actor.user === undefined) return world.mustClientCredentials(client, { scope });
  return world.mustCodeTokens(client, world.users[actor.user], { scope, scopes, participant: reach });
}
