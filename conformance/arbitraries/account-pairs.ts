import * as fc from "fast-check";
import { Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";
import { mayConsent } from "./grant-plans.ts";
import { accountOfKey, grantHolders, type Holder, holders, reachOf } from "./holders.ts";

/** Two who hold tokens for different accounts, by their own keys or by grants. */
export interface AccountPair {
  /** For whose account there is something to see. */
  readonly owner: Holder;
  readonly stranger: Holder;
}

/** Pairs whose tokens may hold these scopes; at times one client with a grant in either account. */
export function accountPairs(
  world: World,
  { owner, stranger }: { readonly owner: readonly string[]; readonly stranger: readonly string[] },
): fc.Arbitrary<AccountPair> {
  const accounts = new Set((["apiKey", "otherApiKey"] as const).map((key) => accountOfKey(world, key)));
  if (accounts.size < 2 || accounts.has(undefined))
    throw new Unavailable("the target names no API keys of two accounts");
  const any = fc.record({ owner: holders(world, owner), stranger: holders(world, stranger) });
  const granted = fc
    .record({ owner: grantHolders(world, owner), stranger: grantHolders(world, stranger) })
    .filter((pair) => pair.owner.plan.client === pair.stranger.plan.client);
  const drawn: fc.Arbitrary<AccountPair> = letsInTwice(world)
    ? fc.oneof({ weight: 3, arbitrary: any }, { weight: 1, arbitrary: granted })
    : any;
  return drawn.filter(
    (pair) => isKnown(world, pair.owner) && accountOf(world, pair.owner) !== accountOf(world, pair.stranger),
  );
}

/** Whether users of two accounts may let the same client in. */
function letsInTwice(world: World): boolean {
  const pairs = mayConsent(world, ["developerApp", "otherDeveloperApp", "pkceApp"]);
  return new Set(pairs.map(([, user]) => world.users[user].account)).size > 1;
}

/** Whether the target tells of anybody in the holder's reach. */
const isKnown = (world: World, holder: Holder): boolean => reachOf(world, holder).within.length > 0;

const accountOf = (world: World, holder: Holder): string | undefined =>
  "key" in holder ? accountOfKey(world, holder.key) : world.users[holder.plan.user].account;
