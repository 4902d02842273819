import { mayConsent } from "../arbitraries/grant-plans.ts";
import { expectThat, inWords } from "../expect/violation.ts";
import { leadsTo } from "../target/consent/callback.ts";
import { createCookieJar } from "../target/consent/cookie-jar.ts";
import { formsIn } from "../target/consent/html-forms.ts";
import { logIn } from "../target/consent/log-in.ts";
import {
  type LoginOptions,
  loginFormOf,
  openLoginForm,
  type ShownLogin,
  sendLogin,
} from "../target/consent/login-form.ts";
import type { Answer } from "../target/exchange.ts";
import type { TargetClient, TargetUser, UserName } from "../target/target.ts";
import { Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";

/** Users who can be shown a consent screen, by which others see that they are logged in. */
export function consentingUsers(world: World): UserName[] {
  const users = [...new Set(mayConsent(world).map(([, user]) => user))];
  if (users.length === 0) throw new Unavailable("the target names nobody who may let a client in");
  return users;
}

/** A new browser, at the login page. */
export function newBrowser(world: World): Promise<ShownLogin> {
  const described = loginFormOf(new URL(world.endpoints.authorize).origin, world.target);
  return openLoginForm((request) => world.send(request), described, createCookieJar());
}

/** Whether a browser with these cookies is that of the user. */
export async function isLoggedIn(world: World, user: UserName, cookie: string | undefined): Promise<boolean> {
  return showsScreen(await askedForConsent(world, user, cookie), clientFor(world, user));
}

/** A browser with these cookies is that of the logged-in user, who is shown the consent screen of a client. */
export async function expectLoggedIn(world: World, user: UserName, cookie: string | undefined): Promise<void> {
  const answer = await askedForConsent(world, user, cookie);
  expectThat(showsScreen(answer, clientFor(world, user)), () => ({
    expected: `a session of ${user}`,
    actual: `none: ${inWords(answer)}`,
    exchange: answer,
  }));
}

/** A browser with these cookies is not that of a logged-in user. */
export async function expectLoggedOut(world: World, user: UserName, cookie: string | undefined): Promise<void> {
  const answer = await askedForConsent(world, user, cookie);
  expectThat(!showsScreen(answer, clientFor(world, user)), () => ({
    expected: "no session",
    actual: `one, that of ${user}: ${inWords(answer)}`,
    exchange: answer,
  }));
}

/** The cookies that this browser sends to the authorization endpoint. */
export const cookiesOf = (world: World, { jar }: Pick<ShownLogin, "jar">): string | undefined =>
  jar.headerFor(world.endpoints.authorize);

function askedForConsent(world: World, user: UserName, cookie: string | undefined): Promise<Answer> {
  const accept = world.target.consent?.driver === "form" ? "html" : "json";
  return world.authorize(null, clientFor(world, user), { accept, headers: { cookie } });
}

function clientFor(world: World, user: UserName): TargetClient {
  const [name] = mayConsent(world).find(([, other]) => other === user) ?? [];
  if (name === undefined) throw new Unavailable(`the target names no client that ${user} may let in`);
  return world.clients[name];
}

function showsScreen(answer: Answer, { redirect_uri, redirect_uris = [] }: TargetClient): boolean {
  const decides = formsIn(answer.body).some(({ controls }) => controls.some(({ name }) => name === "decision"));
  const uris = [...(redirect_uri ? [redirect_uri] : []), ...redirect_uris];
  return Array.isArray(answer.members.scopes) || decides || leadsTo(answer, uris);
}

/** Logs the user in with this browser, as a precondition; the cookies that it has from then on. */
export async function mustLogIn(world: World, user: UserName, browser: ShownLogin): Promise<string | undefined> {
  await logIn((request) => world.send(request), world.users[user], browser.described, browser.jar);
  const cookie = cookiesOf(world, browser);
  await expectLoggedIn(world, user, cookie);
  return cookie;
}

/** A login that may be wrong, whatever comes of it. */
export const tryLogin = (
  world: World,
  browser: ShownLogin,
  credentials: Pick<TargetUser, "login" | "password">,
  options?: LoginOptions,
): Promise<Answer> => sendLogin((request) => world.send(request), browser, credentials, options);
