import { newIdentifier } from "../../../src/domain/identifier.ts";
import { COST_OF_RANDOM, hashPassword } from "../../../src/tokens/password.ts";
import { newSessionToken, sessionIdOf } from "../../../src/tokens/session.ts";
import { basic, granted, type Pair, token } from "../../http/ask.ts";
import { random, type TestClient, type World } from "../../http/world.ts";
import { type Browser, openBrowser } from "./browser.ts";

export interface Person {
  accountId: string;
  userId: string;
  login: string;
  browser: Browser;
}

export const PASSWORD = "correct horse battery";
export const CALLBACK = "https://app.example/callback";

let hash: Promise<string> | undefined;

/** A user of a new account, or of one that is there, who has logged in to a browser. */
export async function person(world: World, accountId?: string): Promise<Person> {
  const { now, store } = world;
  const account = accountId ?? newIdentifier("acc", random);
  if (accountId === undefined) await store.createAccount({ id: account, name: `Account ${account}`, createdAt: now() });
  const userId = newIdentifier("usr", random);
  const login = `${userId}@example.test`;
  hash ??= hashPassword(PASSWORD, COST_OF_RANDOM);
  await store.createUser({ id: userId, accountId: account, login, passwordHash: await hash, createdAt: now() });
  return { accountId: account, userId, login, browser: await loggedIn(world, userId) };
}

/** Another browser of a user, logged in. */
export async function loggedIn(world: World, userId: string): Promise<Browser> {
  const browser = openBrowser(world);
  const cookie = newSessionToken(random);
  const expiresAt = world.now() + 43_200_000;
  await world.store.openSession({ id: sessionIdOf(cookie), userId, createdAt: world.now(), expiresAt }, undefined);
  browser.cookies.set("countersign", cookie);
  return browser;
}

/** A Developer Application of its own account, with one redirect URI. */
export const application = (world: World, accountId?: string): Promise<TestClient> =>
  world.addClient({ kind: "developer_app", redirectUris: [CALLBACK], ...(accountId !== undefined && { accountId }) });

const SCOPE = "send_documents receive_documents";

/** The consent screen of an application, allowed; the code. */
export async function approve({ browser }: Person, client: TestClient, reach = "account"): Promise<string> {
  const query = { response_type: "code", client_id: client.id, redirect_uri: CALLBACK, scope: SCOPE };
  await browser.get(`/api/auth/authorize?${new URLSearchParams(query)}`);
  const { location } = await browser.submit("/api/auth/authorize", { participant: reach, decision: "allow" });
  const code = new URL(location).searchParams.get("code");
  if (code === null) throw new Error(`no code in ${location}`);
  return code;
}

export const redeemCode = (world: World, client: TestClient, code: string) =>
  token(world, { grant_type: "authorization_code", code, redirect_uri: CALLBACK }, basic(client));

/** A grant that a person gave, with its first tokens. */
export async function connect(
  world: World,
  customer: Person,
  client: TestClient,
  reach?: string,
): Promise<Pair & { grantId: string }> {
  const grants = async () => (await world.store.connectionsOfAccount(customer.accountId)).map(({ id }) => id);
  const before = await grants();
  const pair = granted(await redeemCode(world, client, await approve(customer, client, reach)));
  const [grantId] = (await grants()).filter((id) => !before.includes(id));
  if (grantId === undefined) throw new Error("nothing was connected");
  return { ...pair, grantId };
}

export async function addParticipant(world: World, accountId: string, name = "De Halm"): Promise<string> {
  const id = newIdentifier("par", random);
  const none = { euVatId: null, rn: null, participantId: null };
  await world.store.createParticipant({
    ...none,
    id,
    accountId,
    name,
    email: "halm@example.test",
    countryCode: "BE",
    createdAt: world.now(),
  });
  return id;
}
