import { newIdentifier } from "../domain/identifier.ts";
import { isRefused } from "../domain/refusal.ts";
import { parseScope } from "../domain/scope.ts";
import { Conflict, type Store } from "../stores/store.ts";
import { digestSecret } from "../tokens/client-secret.ts";
import { hashPassword } from "../tokens/password.ts";
import { ACCOUNTS, type AccountName, AFFILIATES, CLIENTS, type ClientName, USERS } from "./cast.ts";
import type { DemoWorld } from "./world.ts";

interface Seeding {
  store: Store;
  world: DemoWorld;
  random: (bytes: number) => Uint8Array;
  /** Milliseconds since the epoch. */
  now: number;
}

/** Writes the demo's world into the store. What is there already stays, so a seeding that was cut short can go on. */
export async function seed(seeding: Seeding): Promise<void> {
  const hashes = hashPasswords(seeding.world);
  const accountIds = accountIdsOf(seeding.world);
  for (const [name, id] of Object.entries(accountIds)) await seedAccount(seeding, name as AccountName, id);
  for (const name of Object.keys(CLIENTS)) await seedClient(seeding, name as ClientName);
  await seedAffiliates(seeding, accountIds.compass);
  for (const { login, account, passwordHash } of await hashes) await seedUser(seeding, login, account, passwordHash);
}

/** Side by side: a hash takes long on purpose. */
const hashPasswords = (world: DemoWorld) =>
  Promise.all(
    Object.values(world.users).map(async ({ login, account, password }) => ({
      login,
      account,
      passwordHash: await hashPassword(password),
    })),
  );

function accountIdsOf(world: DemoWorld): Record<AccountName, string> {
  const users = Object.entries(USERS).map(([name, { account }]) => [
    account,
    world.users[name as keyof typeof USERS].account,
  ]);
  const clients = Object.entries(CLIENTS).map(([name, { account }]) => [
    account,
    world.clients[name as ClientName].account,
  ]);
  return Object.fromEntries([...users, ...clients]) as Record<AccountName, string>;
}

async function seedAccount({ store, world, now }: Seeding, name: AccountName, id: string): Promise<void> {
  await unlessThere(store.createAccount({ id, name: ACCOUNTS[name].name, createdAt: now }));
  const { participants } = Object.values(world.users).find(({ account }) => account === id) ?? { participants: [] };
  for (const { euVatId = null, rn = null, participantId = null, ...shown } of participants) {
    await unlessThere(store.createParticipant({ ...shown, accountId: id, euVatId, rn, participantId, createdAt: now }));
  }
}

async function seedClient({ store, world, random, now }: Seeding, name: ClientName): Promise<void> {
  const { client_id: id, client_secret, kind, account, scope, redirect_uris: redirectUris, pkce } = world.clients[name];
  const scopes = parseScope(scope);
  if (scopes === undefined || isRefused(scopes)) throw new Error(`the scope of ${name} is no scope`);
  await unlessThere(
    store.createClient(
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
        secret: { id: newIdentifier("sec", random), digest: digestSecret(client_secret) },
      },
      now,
    ),
  );
  if ("disabled" in CLIENTS[name]) await store.setClientDisabled(id, true, now);
}

async function seedAffiliates({ store, world, now }: Seeding, accountId: string): Promise<void> {
  const { affiliateId, affiliates } = world;
  const all = [
    { id: affiliateId, name: AFFILIATES.active.name, disabled: false },
    { id: affiliates.disabled, name: AFFILIATES.disabled.name, disabled: true },
    { id: affiliates.throttled.id, name: AFFILIATES.throttled.name, disabled: false },
  ];
  for (const affiliate of all) await unlessThere(store.createAffiliate({ ...affiliate, accountId, createdAt: now }));
}

async function seedUser({ store, random, now }: Seeding, login: string, accountId: string, passwordHash: string) {
  const id = newIdentifier("usr", random);
  await unlessThere(store.createUser({ id, accountId, login, passwordHash, createdAt: now }));
}

async function unlessThere(creation: Promise<void>): Promise<void> {
  try {
    await creation;
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
  }
}

/** Seconds; the contract's. */
export const RENEW_GRACE = 60;
