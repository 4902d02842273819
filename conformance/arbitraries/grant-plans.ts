import * as fc from "fast-check";
import type { ApproveOptions } from "../target/consent/user-calls.ts";
import { pkcePair } from "../target/pkce.ts";
import type { ClientName, TargetClient, TargetUser, UserName } from "../target/target.ts";
import { Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";
import { verifiers } from "./pkce.ts";
import { redirectUrisOf } from "./redirect-uri-variants.ts";
import { allowedScopes } from "./scopes.ts";

/** Who lets whom in, and for what. */
export interface GrantPlan {
  readonly client: ClientName;
  readonly user: UserName;
  /** The ID of a participant, or `account`. */
  readonly participant: string;
  /** The scopes that are asked for. */
  readonly requested: readonly string[];
  /** Those of them that the user approves. */
  readonly approved: readonly string[];
  readonly redirectUri: string;
  /** A plain one, so that no two plans are alike. */
  readonly state: string;
  /** Undefined where no challenge is sent. */
  readonly verifier: string | undefined;
}

/** What a plan is drawn from. */
export interface GrantChoices {
  /** Default: every client of the target that may ask. */
  readonly clients?: readonly ClientName[];
  /** Default: every user of the target who may consent. */
  readonly users?: readonly UserName[];
  /** Default: the account and, where reach can be one participant, each participant. */
  readonly reach?: "participant" | "account";
  /** Default: whether the server serves it; `never` and `always` where a property needs it so. */
  readonly pkce?: "never" | "always";
}

const askingClients = [
  "apiKey",
  "limitedKey",
  "developerApp",
  "otherDeveloperApp",
  "pkceApp",
] as const satisfies readonly ClientName[];
const consentingUsers = ["owner", "colleague", "customer", "single", "empty"] as const satisfies readonly UserName[];

/** Grants that the contract allows: a client, a user who may let it in, a reach and scopes. */
export function grantPlans(
  world: World,
  { clients = askingClients, users = consentingUsers, reach, pkce }: GrantChoices = {},
): fc.Arbitrary<GrantPlan> {
  const pairs = mayConsent(world, clients).filter(
    ([client, user]) =>
      users.includes(user) &&
      (reach !== "participant" || userNamed(world, user).participants.length > 0) &&
      (pkce !== "never" || world.clients[client].pkce !== "required"),
  );
  if (pairs.length === 0) throw new Unavailable(`the target names nobody who may let ${clients.join(" or ")} in`);
  return fc
    .constantFrom(...pairs)
    .chain(([client, user]) => {
      const known = world.clients[client];
      return fc.record({
        client: fc.constant(client),
        user: fc.constant(user),
        participant: reaches(world, userNamed(world, user), reach),
        scopes: allowedScopes(known).chain((requested) =>
          fc.record({ requested: fc.constant(requested), approved: fc.shuffledSubarray(requested, { minLength: 1 }) }),
        ),
        redirectUri: fc.constantFrom(...redirectUrisOf(known)),
        state: fc.stringMatching(/^[A-Za-z0-9_-]{6,24}$/),
        verifier: verifierFor(world, known, pkce),
      });
    })
    .map(({ scopes, ...rest }) => ({ ...rest, ...scopes }));
}

/** How the plan is carried out by `mustApprove`, `mustCodeTokens` or `mustStartGrantFamily`. */
export function approveOptions({
  state,
  participant,
  requested,
  approved,
  redirectUri,
  verifier,
}: GrantPlan): ApproveOptions {
  const pkce = verifier === undefined ? null : pkcePair(verifier);
  return { participant, scope: requested.join(" "), scopes: approved, redirectUri, state, pkce };
}

/** Each of these clients with each user who may let it in: an API key's account, or any for a Developer Application. */
export function mayConsent(world: World, clients: readonly ClientName[] = askingClients): [ClientName, UserName][] {
  const { target } = world;
  const users = consentingUsers.filter((name) => target.users[name]);
  return clients.flatMap((name) => {
    const client = target.clients[name];
    if (!client || !(client.redirect_uri || client.redirect_uris?.length)) return [];
    if (client.kind === "developer_app")
      return target.profiles.includes("developer-apps")
        ? users.map((user): [ClientName, UserName] => [name, user])
        : [];
    return users.filter((user) => isOwn(world, client, user)).map((user): [ClientName, UserName] => [name, user]);
  });
}

/** Whether the user belongs to the account of the client, as far as the target tells. */
function isOwn({ target }: World, { account }: TargetClient, user: UserName): boolean {
  const owner = target.users.owner?.account;
  return target.users[user]?.account === (account || owner);
}

function userNamed(world: World, name: UserName): TargetUser {
  return world.users[name];
}

function reaches(world: World, { participants }: TargetUser, reach: GrantChoices["reach"]): fc.Arbitrary<string> {
  const ids = participants.map(({ id }) => id);
  if (reach === "participant") return fc.constantFrom(...ids);
  if (reach === "account" || ids.length === 0 || !world.has("participant-reach")) return fc.constant("account");
  return fc.oneof({ weight: 1, arbitrary: fc.constant("account") }, { weight: 2, arbitrary: fc.constantFrom(...ids) });
}

function verifierFor(
  world: World,
  { pkce: demand }: TargetClient,
  pkce: GrantChoices["pkce"],
): fc.Arbitrary<string | undefined> {
  if (demand === "required" || pkce === "always") return verifiers();
  if (pkce === "never" || !world.has("pkce")) return fc.constant(undefined);
  return fc.option(verifiers(), { nil: undefined, freq: 2 });
}
