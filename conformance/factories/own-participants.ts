import * as fc from "fast-check";
import { approveOptions, type GrantPlan, grantPlans, mayConsent } from "../arbitraries/grant-plans.ts";
import { accountOfKey } from "../arbitraries/holders.ts";
import { type NewParticipant, newParticipants, partialChanges } from "../arbitraries/participants.ts";
import { scopesAllowed } from "../arbitraries/scopes.ts";
import { expectStatus } from "../expect/status.ts";
import type { Answer } from "../target/exchange.ts";
import type { ShownParticipant } from "../target/participant-calls.ts";
import type { ClientName, UserName } from "../target/target.ts";
import { Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";

/** A key of the target that may make participants in its account. */
export type KeyName = (typeof keyNames)[number];
const keyNames = ["apiKey", "otherApiKey"] as const satisfies readonly ClientName[];

/** Keys that may hold `admin`. */
export function adminKeys(world: World): fc.Arbitrary<KeyName> {
  return fc.constantFrom(...mustNameAdminKeys(world));
}

function mustNameAdminKeys({ target }: World): readonly KeyName[] {
  const found = keyNames.filter((name) => scopesAllowed(target.clients[name] ?? { scope: "" }).includes("admin"));
  if (found.length === 0) throw new Unavailable("the target names no API key that is allowed admin");
  return found;
}

/** What a run makes in an account, and how. */
export interface OwnParticipants {
  /** An access token of the key, with all its scopes, for the whole account. */
  readonly token: string;
  /** Creates a participant, named after the run. */
  mustMake(plan: NewParticipant): Promise<ShownParticipant>;
  /** Has this participant taken away in the end, too; by this token, where it is of another account. */
  keep(id: unknown, by?: string): void;
}

/**
 * Lets a run make participants in the account of a key, and takes them away, however it ends. Consent screens show them in the
 * meantime, so whoever calls this runs in the `exclusive` phase.
 */
export async function withOwnParticipants<Result>(
  world: World,
  key: KeyName,
  use: (own: OwnParticipants) => Promise<Result>,
): Promise<Result> {
  const client = world.clients[key];
  const { access_token: token } = await world.mustClientCredentials(client, { scope: client.scope });
  const made: { readonly id: string; readonly by: string }[] = [];
  const keep = (id: unknown, by = token) => void (typeof id === "string" && made.push({ id, by }));
  const mustMake = async (plan: NewParticipant) => {
    const participant = await world.mustCreateParticipant(token, namedAfterRun(world, plan));
    keep(participant.id);
    return participant;
  };
  try {
    return await use({ token, mustMake, keep });
  } finally {
    // What came of the run stands, whether or not its participants can be taken away.
    for (const { id, by } of made) await world.deleteParticipant(by, id).catch(() => undefined);
  }
}

/** The members of a participant that bears the name of the run. */
export const namedAfterRun = ({ runId }: World, plan: NewParticipant): { [Name in keyof NewParticipant]: string } => ({
  ...plan,
  name: `${runId} ${plan.name}`,
});

/** A grant for a participant that the run will make in the account of the user. */
export interface OwnGrant {
  /** A key of the user's account. */
  readonly key: KeyName;
  /** Its `participant` is the whole account: the participant is not there yet. */
  readonly plan: GrantPlan;
}

/** Grants that hold these scopes, of users in whose account the target has a key that may make participants. */
export function ownGrants(world: World, scopes: readonly string[]): fc.Arbitrary<OwnGrant> {
  const whose = ownersOfGrants(world, scopes);
  if (whose.length === 0)
    throw new Unavailable(
      `the target names nobody who may grant ${scopes.join(" ")} in the account of a key that is allowed admin`,
    );
  return fc.constantFrom(...whose).chain(({ key, client, user }) =>
    grantPlans(world, { clients: [client], users: [user], reach: "account" }).map((plan) => ({
      key,
      plan: {
        ...plan,
        requested: [...new Set([...plan.requested, ...scopes])],
        approved: [...new Set([...plan.approved, ...scopes])],
      },
    })),
  );
}

/** Who may grant these scopes to whom, and the key that may make participants in their account. */
export function ownersOfGrants(
  world: World,
  scopes: readonly string[],
): readonly { readonly key: KeyName; readonly client: ClientName; readonly user: UserName }[] {
  const keys = mustNameAdminKeys(world);
  return mayConsent(world).flatMap(([client, user]) => {
    const key = keys.find((name) => accountOfKey(world, name) === world.users[user].account);
    const allowed = scopesAllowed(world.clients[client]);
    return key && scopes.every((scope) => allowed.includes(scope)) ? [{ key, client, user }] : [];
  });
}

/** An access token of the grant, for this participant or the whole account. */
export async function mustGrantFor(world: World, { plan }: OwnGrant, participant: string): Promise<string> {
  const options = approveOptions({ ...plan, participant });
  return (await world.mustCodeTokens(world.clients[plan.client], world.users[plan.user], options)).access_token;
}

/** What is tried with a participant that the run has made. */
export interface Changing {
  readonly operation: "create" | "update" | "delete";
  /** What one is created with. */
  readonly plan: NewParticipant;
  /** What is changed. */
  readonly change: Partial<NewParticipant>;
}

/**
 * Each of these operations, with something to create or to change. What is created twice has no identifier on the network,
 * which one participant holds.
 */
export function changings(
  world: World,
  operations: readonly Changing["operation"][] = ["create", "update", "delete"],
): fc.Arbitrary<Changing> {
  return newParticipants(world).chain(({ participantId: _, ...plan }) =>
    fc.record({
      operation: fc.constantFrom(...operations),
      plan: fc.constant(plan),
      change: partialChanges(world, plan),
    }),
  );
}

/** Tries to create another participant, or to change or delete `id`. */
export function tryChanging(
  world: World,
  token: string,
  { operation, plan, change }: Changing,
  id: string,
): Promise<Answer> {
  if (operation === "create") return world.createParticipant(token, namedAfterRun(world, plan));
  return operation === "update" ? world.updateParticipant(token, id, change) : world.deleteParticipant(token, id);
}

/** The statuses of a change that was made; which of them is a requirement of its own. */
export const changed = [200, 201, 204];

/** A grant, and what is tried by it with a participant that the run makes. */
export interface Attempt {
  readonly grant: OwnGrant;
  readonly changing: Changing;
}

/** Attempts by tokens that hold `admin`. */
export const attempts = (world: World, operations: readonly Changing["operation"][]): fc.Arbitrary<Attempt> =>
  fc.record({ grant: ownGrants(world, ["admin"]), changing: changings(world, operations) });

/**
 * Makes a participant and tries it, by a token of the grant that reaches that participant alone or its whole account.
 * @param judge gets the answer, and the participant's ID
 */
export const tryIt = (
  world: World,
  { grant, changing }: Attempt,
  reach: "itself" | "account",
  judge: (answer: Answer, own: OwnParticipants & { readonly id: string }) => Promise<void> | void,
): Promise<void> =>
  withOwnParticipants(world, grant.key, async (own) => {
    const { id } = await own.mustMake(changing.plan);
    const token = await mustGrantFor(world, grant, reach === "itself" ? id : "account");
    const answer = await tryChanging(world, token, changing, id);
    if (changing.operation === "create") own.keep(answer.members.id);
    await judge(answer, { ...own, id });
  });

/** The same by a token for the whole account, which succeeds. */
export const mustDoInAccount = (world: World, attempt: Attempt): Promise<void> =>
  tryIt(world, attempt, "account", (answer) => expectStatus(answer, changed));
