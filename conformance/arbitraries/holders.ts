import * as fc from "fast-check";
import { type ClientName, type TargetParticipant, userNames } from "../target/target.ts";
import { Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";
import { approveOptions, type GrantChoices, type GrantPlan, grantPlans } from "./grant-plans.ts";
import { scopesAllowed } from "./scopes.ts";

/** Who holds an access token: a key in its own name, or a client by a user's grant. Its scopes are another matter. */
export type Holder = { readonly key: ClientName } | { readonly plan: GrantPlan };

const keys = ["apiKey", "otherApiKey"] as const satisfies readonly ClientName[];
const grantees = ["apiKey", "developerApp", "otherDeveloperApp", "pkceApp"] as const satisfies readonly ClientName[];

/** Holders that may be given all of these scopes; grants are fewer, for each takes a consent. */
export function holders(world: World, scopes: readonly string[]): fc.Arbitrary<Holder> {
  const own = keys.filter((name) => isAllowed(world, name, scopes));
  if (own.length === 0) throw new Unavailable(`the target names no API key that is allowed ${scopes.join(" and ")}`);
  const key = fc.record({ key: fc.constantFrom(...own) });
  return fc.oneof({ weight: 3, arbitrary: key }, { weight: 1, arbitrary: grantHolders(world, scopes) });
}

/** Holders by a grant. */
export function grantHolders(
  world: World,
  scopes: readonly string[],
  choices: Pick<GrantChoices, "reach" | "users"> = {},
): fc.Arbitrary<{ readonly plan: GrantPlan }> {
  const clients = grantees.filter((name) => isAllowed(world, name, scopes));
  return fc.record({ plan: grantPlans(world, { ...choices, clients }) });
}

const isAllowed = ({ target }: World, name: ClientName, scopes: readonly string[]): boolean => {
  const allowed = scopesAllowed(target.clients[name] ?? { scope: "" });
  return scopes.every((scope) => allowed.includes(scope));
};

/** An access token of this holder with these scopes, as a precondition. */
export async function mustHold(world: World, holder: Holder, scopes: readonly string[]): Promise<string> {
  if ("key" in holder) {
    const tokens = await world.mustClientCredentials(world.clients[holder.key], { scope: scopes.join(" ") });
    return tokens.access_token;
  }
  const { client, user } = holder.plan;
  const options = approveOptions({ ...holder.plan, requested: scopes, approved: scopes });
  return (await world.mustCodeTokens(world.clients[client], world.users[user], options)).access_token;
}

/** Scopes that the holder may have besides, in any order; at least one. */
export function otherScopes(world: World, holder: Holder, than: readonly string[]): fc.Arbitrary<string[]> {
  const client = world.clients["key" in holder ? holder.key : holder.plan.client];
  const others = scopesAllowed(client).filter((scope) => !than.includes(scope));
  if (others.length === 0)
    throw new Unavailable(`the target allows the client ${client.client_id} no scope but ${than.join(" and ")}`);
  return fc.shuffledSubarray(others, { minLength: 1 });
}

/** What the target tells of who is in a token's reach, and who is not. */
export interface Reach {
  readonly within: readonly TargetParticipant[];
  readonly beyond: readonly TargetParticipant[];
  /** Whether it is one participant, so that there can be nobody else. */
  readonly isOne: boolean;
}

/** The reach of a holder's tokens. `Unavailable` where the target does not tell of which account they are. */
export function reachOf(world: World, holder: Holder): Reach {
  const account = "key" in holder ? accountOfKey(world, holder.key) : world.users[holder.plan.user].account;
  if (!account)
    throw new Unavailable(`the target does not tell the account of ${"key" in holder ? holder.key : holder.plan.user}`);
  const participants = userNames.flatMap((name) => {
    const user = world.target.users[name];
    return (user?.participants ?? []).map((participant) => ({ participant, account: user?.account }));
  });
  const chosen = "plan" in holder ? holder.plan.participant : "account";
  const isOne = chosen !== "account";
  const isWithin = (each: (typeof participants)[number]) =>
    isOne ? each.participant.id === chosen : each.account === account;
  const unique = (some: typeof participants) => [
    ...new Map(some.map(({ participant }) => [participant.id, participant])).values(),
  ];
  return {
    within: unique(participants.filter(isWithin)),
    // Who is in an account that the target leaves unnamed may be in this one.
    beyond: unique(participants.filter((each) => !isWithin(each) && (isOne || each.account))),
    isOne,
  };
}

/** The account of a key, as far as the target tells: an `apiKey` is the owner's. */
export function accountOfKey({ target }: World, key: ClientName): string | undefined {
  return target.clients[key]?.account || (key === "apiKey" ? target.users.owner?.account : undefined);
}
