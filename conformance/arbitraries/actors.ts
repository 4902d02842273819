import type { Actor, Holding } from "../target/shared-tokens.ts";
import type { ClientName, TargetParticipant } from "../target/target.ts";
import type { World } from "../world.ts";
import { mayConsent } from "./grant-plans.ts";
import { scopesAllowed } from "./scopes.ts";

const keys = ["apiKey", "otherApiKey", "limitedKey"] as const satisfies readonly ClientName[];

/** Everybody who acts in an account in which the target names a participant, and is allowed these scopes. */
export function actors(world: World, scopes: readonly string[] = []): readonly Actor[] {
  const { target } = world;
  const byThemselves = keys.flatMap((client): Actor[] => {
    const account = target.clients[client]?.account || (client === "apiKey" ? target.users.owner?.account : undefined);
    return target.clients[client] && account ? [{ client, account }] : [];
  });
  const forUsers = mayConsent(world).map(
    ([client, user]): Actor => ({ client, user, account: target.users[user]?.account ?? "" }),
  );
  return [...byThemselves, ...forUsers].filter(
    ({ client, account }) =>
      participantsOf(world, account).length > 0 &&
      scopes.every((scope) => scopesAllowed(world.clients[client]).includes(scope)),
  );
}

/** The participants of an account, as far as the target tells. */
export function participantsOf({ target }: World, account: string): readonly TargetParticipant[] {
  const known = Object.values(target.users).flatMap((user) => (user?.account === account ? user.participants : []));
  return [...new Map(known.map((participant) => [participant.id, participant])).values()];
}

/** The first who acts in the account and may do this: keys by themselves come first, and take the fewest requests. */
function findActor(world: World, account: string, scopes: readonly string[]): Actor | undefined {
  return actors(world, scopes).find((actor) => actor.account === account);
}

/** Who sees whatever is in an account, and marks what comes in; `admin` where the target allows it to somebody. */
export function witnessOf(world: World, account: string): Holding | undefined {
  for (const scopes of [["admin"], ["receive_all_documents", "read_all_documents"]]) {
    const actor = findActor(world, account, scopes);
    if (actor) return wholeAccount(actor, ...scopes);
  }
  return undefined;
}

/** A holding of the whole account. */
export const wholeAccount = (actor: Actor, ...scopes: readonly string[]): Holding => ({
  actor,
  scopes,
  reach: "account",
});
