import * as fc from "fast-check";
import type { ClientName, TargetUser, UserName } from "../target/target.ts";
import { Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";
import { mayConsent } from "./grant-plans.ts";

/** Which client asks which user. */
export interface Asker {
  readonly client: ClientName;
  readonly user: UserName;
  /** A plain one, so that no two requests are alike. */
  readonly state: string;
}

const developerApps = ["developerApp", "otherDeveloperApp"] as const satisfies readonly ClientName[];
const apiKeys = ["apiKey", "limitedKey"] as const satisfies readonly ClientName[];

/** The users whom a client with hints may ask, with these clients: Developer Applications, or else API keys. */
function askable(world: World, clients?: readonly ClientName[]): [ClientName, UserName][] {
  if (clients) return mayConsent(world, clients);
  const pairs = mayConsent(world, developerApps);
  return pairs.length > 0 ? pairs : mayConsent(world, apiKeys);
}

/** Clients that ask users of whom `fits` holds; `Unavailable` when the target has none: a user with `what`. */
export function askers(
  world: World,
  what: string,
  fits: (user: TargetUser) => boolean,
  clients?: readonly ClientName[],
): fc.Arbitrary<Asker> {
  const pairs = askable(world, clients).filter(([, user]) => fits(world.users[user]));
  if (pairs.length === 0) throw new Unavailable(`the target names no client that may ask a user with ${what}`);
  return fc.record({ pair: fc.constantFrom(...pairs), state: plainState() }).map(({ pair: [client, user], state }) => ({
    client,
    user,
    state,
  }));
}

/** An account in which there is a choice. */
export const hasSeveral = ({ participants }: TargetUser): boolean => participants.length > 1;
/** An account of one participant. */
export const hasOne = ({ participants }: TargetUser): boolean => participants.length === 1;

const plainState = () => fc.stringMatching(/^[A-Za-z0-9_-]{6,24}$/);
