import { Unavailable } from "../../unavailable.ts";
import type { Answer, Request } from "../exchange.ts";
import type { Target, TargetUser } from "../target.ts";
import type { CookieJar } from "./cookie-jar.ts";
import { formsIn, type HtmlForm, untouchedFields } from "./html-forms.ts";
import { redirectTarget } from "./redirects.ts";

/** Where and how users log in. */
export interface LoginForm {
  /** Absolute. */
  readonly url: string;
  readonly loginField: string;
  readonly passwordField: string;
}

/** The login form as it was shown to one browser. */
export interface ShownLogin {
  readonly described: LoginForm;
  readonly jar: CookieJar;
  /** The address of the page that holds it. */
  readonly page: string;
  readonly form: HtmlForm;
}

/** Variations of a login. */
export interface LoginOptions {
  /** In place of the fields that came with the form. */
  readonly hidden?: readonly (readonly [string, string])[];
  /** Default: that of the server, as a browser sends it. */
  readonly origin?: string;
  readonly throttled?: boolean;
}

/** The login form that the target describes, by default that of the contract. */
export function loginFormOf(base: string, { consent }: Pick<Target, "consent">): LoginForm {
  const { url = "/login", loginField = "login", passwordField = "password" } = consent?.login ?? {};
  return { url: new URL(url, base).href, loginField, passwordField };
}

type Send = (request: Request) => Promise<Answer>;

/** Redirects that are followed before a page must come. */
const mostRedirects = 5;

/** Opens the login page in the browser of `jar`. A page without the form is `Unavailable`. */
export async function openLoginForm(send: Send, described: LoginForm, jar: CookieJar): Promise<ShownLogin> {
  const page = await follow(send, jar, { url: described.url });
  const { loginField, passwordField } = described;
  const form = formsIn(page.body).find(({ controls }) =>
    [loginField, passwordField].every((field) => controls.some(({ name }) => name === field)),
  );
  if (form === undefined)
    throw new Unavailable(
      `${page.request.url} answers ${page.status} without a form with the fields "${loginField}" and "${passwordField}"`,
    );
  return { described, jar, page: page.request.url, form };
}

/** What the form sends besides what people type: its hidden fields, and its button where that has a name. */
export function hiddenFields({ described, form }: ShownLogin): [string, string][] {
  const { loginField, passwordField } = described;
  const usual = untouchedFields(form).filter(([name]) => name !== loginField && name !== passwordField);
  const button = form.controls.find(({ type, name }) => type === "submit" && name !== "");
  return button ? [...usual, [button.name, button.value]] : usual;
}

/** Sends the form, filled in with a login and a password. */
export function sendLogin(
  send: Send,
  shown: ShownLogin,
  { login, password }: Pick<TargetUser, "login" | "password">,
  { hidden = hiddenFields(shown), origin, throttled }: LoginOptions = {},
): Promise<Answer> {
  const { described, form, jar, page } = shown;
  const action = new URL(form.action || page, page);
  return browse(send, jar, {
    url: action.href,
    headers: { origin: origin ?? action.origin },
    form: [...hidden, [described.loginField, login], [described.passwordField, password]],
    ...(throttled !== undefined && { throttled }),
  });
}

/** Asks as a browser does, with the cookies of the jar. */
async function browse(send: Send, jar: CookieJar, request: Request): Promise<Answer> {
  const cookie = jar.headerFor(request.url);
  const headers = { accept: "text/html", ...request.headers, ...(cookie !== undefined && { cookie }) };
  const answer = await send({ ...request, headers });
  jar.keep(answer);
  return answer;
}

/** As `browse`, and then wherever the server redirects to on its own ground. */
export async function follow(send: Send, jar: CookieJar, first: Request): Promise<Answer> {
  let answer = await browse(send, jar, first);
  for (let left = mostRedirects; left > 0; left -= 1) {
    const next = redirectTarget(answer);
    if (next === undefined || new URL(next).origin !== new URL(first.url).origin) break;
    answer = await browse(send, jar, { url: next });
  }
  return answer;
}
