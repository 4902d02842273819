import { newIdentifier } from "../domain/identifier.ts";
import { isRefused } from "../domain/refusal.ts";
import { parseScope } from "../domain/scope.ts";
import type { AdministrationStore } from "../stores/store.ts";
import { digestSecret } from "../tokens/client-secret.ts";
import { COST_OF_RANDOM, hashPassword } from "../tokens/password.ts";
import { ACCOUNTS, type AccountName, AFFILIATES, CLIENTS, type ClientName, USERS, type UserName } from "./cast.ts";
import type { DemoWorld } from "./world.ts";

/** Seconds; the contract's. */
export const RENEW_GRACE = 60;

export interface Seeding {
  world: DemoWorld;
  passwordHashes: Readonly<Record<UserName, string>>;
  random: (bytes: number) => Uint8Array;
  /** Milliseconds since the epoch. */
  now: number;
}

/** Hashes every password side by side: one takes long on purpose. */
export async function hashPasswords(world: DemoWorld): Promise<Record<UserName, string>> {
  const hashed = Object.entries(world.users).map(async ([name, { password }]) => [
    name,
    await hashPassword(password, COST_OF_RANDOM),
  ]);
  return Object.fromEntries(await Promise.all(hashed));
}

/** Writes the demo's world into an empty store. */
export async function seed(store: AdministrationStore, seeding: Seeding): Promise<void> {
  const accountIds = accountIdsOf(seeding.world);
  for (const [name, id] of Object.entries(accountIds)) await seedAccount(store, seeding, name as AccountName, id);
  for (const name of Object.keys(CLIENTS)) await seedClient(store, seeding, name as ClientName);
  for (const name of Object.keys(USERS)) await seedUser(store, seeding, name as UserName);
  await seedAffiliates(store, seeding, accountIds[AFFILIATES.active.account]);
}

/** Every account of the cast is somebody's: a user's or a client's. */
function accountIdsOf(world: DemoWorld): Record<AccountName, string> {
  const users = Object.entries(USERS).map(([name, { account }]) => [account, world.users[name as UserName].account]);
  const clients = Object.entries(CLIENTS).map(([name, { account }]) => [
    account,
    world.clients[name as ClientName].account,
  ]);
  return Object.fromEntries([...users, ...clients]) as Record<AccountName, string>;
}

async function seedAccount(store: AdministrationStore, { world, now }: Seeding, name: AccountName, id: string) {
  await store.createAccount({ id, name: ACCOUNTS[name].name, createdAt: now });
  const { participants } = Object.values(world.users).find(({ account }) => account === id) ?? { participants: [] };
  for (const { euVatId = null, rn = null, participantId = null, ...shown } of participants) {
    await store.createParticipant({ ...shown, accountId: id, euVatId, rn, participantId, createdAt: now });
  }
}

async function seedClient(store: AdministrationStore, { world, random, now }: Seeding, name: ClientName) {
  const { client_id: id, client_secret, kind, account, scope, redirect_uris: redirectUris, pkce } = world.clients[name];
  const scopes = parseScope(scope);
  if (scopes === undefined || isRefused(scopes)) throw new Error(`the scope of ${name} is no scope`);
  await store.createClient(
    {
      id,
      kind,
      accountId: account,
      name: CLIENTS[name].name,
      scopes,
      redirectUris,
      requirePkce: pkce === "required",
      renewGrace: RENEW_GRACE,
      renewWithoutAuthentication: false,
      authenticationLimit: limitOf(world.clients[name]),
      secret: { id: newIdentifier("sec", random), digest: digestSecret(client_secret) },
    },
    now,
  );
  if ("disabled" in CLIENTS[name]) await store.setClientDisabled(id, true, now);
}

async function seedUser(store: AdministrationStore, seeding: Seeding, name: UserName) {
  const { login, account } = seeding.world.users[name];
  await store.createUser({
    id: newIdentifier("usr", seeding.random),
    accountId: account,
    login,
    passwordHash: seeding.passwordHashes[name],
    createdAt: seeding.now,
    loginLimit: limitOf(seeding.world.users[name]),
  });
}

const limitOf = ({ limit, window }: { limit?: number | undefined; window?: number | undefined }) =>
  limit === undefined || window === undefined ? null : { limit, window };

async function seedAffiliates(store: AdministrationStore, { world, now }: Seeding, accountId: string) {
  const { affiliateId, affiliates } = world;
  const all = [
    { id: affiliateId, name: AFFILIATES.active.name, disabled: false },
    { id: affiliates.disabled, name: AFFILIATES.disabled.name, disabled: true },
    {
      id: affiliates.throttled.id,
      name: AFFILIATES.throttled.name,
      disabled: false,
      quota: quotaOf(affiliates.throttled),
    },
  ];
  for (const affiliate of all) await store.createAffiliate({ ...affiliate, accountId, createdAt: now });
}

const quotaOf = ({ limit, window }: { limit: number; window: number }) => ({ limit, window });
