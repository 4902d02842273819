import { Unavailable } from "../../unavailable.ts";
import type { Answer, Request } from "../exchange.ts";
import type { Target, TargetUser } from "../target.ts";
import type { CookieJar } from "./cookie-jar.ts";
import { formsIn, type HtmlForm, untouchedFields } from "./html-forms.ts";
import { isSamePlace, redirectTarget } from "./redirects.ts";

/** Where and how users log in. */
export interface LoginForm {
  /** Absolute. */
  readonly url: string;
  readonly loginField: string;
  readonly passwordField: string;
}

/** The login form that the target describes, by default that of the contract. */
export function loginFormOf(base: string, { consent }: Pick<Target, "consent">): LoginForm {
  const { url = "/login", loginField = "login", passwordField = "password" } = consent?.login ?? {};
  return { url: new URL(url, base).href, loginField, passwordField };
}

/** Redirects that are followed before a page must come. */
const mostRedirects = 5;

/**
 * Logs a user in through the real form; what makes the session ends up in `jar`. Returns the address of the page that
 * held the form. A login that fails is `Unavailable`.
 */
export async function logIn(
  send: (request: Request) => Promise<Answer>,
  { login, password }: TargetUser,
  { url, loginField, passwordField }: LoginForm,
  jar: CookieJar,
): Promise<string> {
  const page = await follow(send, jar, { url });
  const form = loginFormIn(page, loginField, passwordField);
  const { href, origin } = new URL(form.action || page.request.url, page.request.url);
  const usual = untouchedFields(form).filter(([name]) => name !== loginField && name !== passwordField);
  const button = form.controls.find(({ type, name }) => type === "submit" && name !== "");
  const answer = await browse(send, jar, {
    url: href,
    headers: { origin },
    form: [
      ...usual,
      [loginField, login],
      [passwordField, password],
      ...(button ? [[button.name, button.value] as const] : []),
    ],
  });
  const next = redirectTarget(answer);
  const refused =
    next === undefined ? answer.status >= 400 || hasField(answer, passwordField) : isSamePlace(next, page.request.url);
  if (refused) throw new Unavailable(`the login of ${login} was refused: ${answer.status} from ${answer.request.url}`);
  if (next !== undefined && new URL(next).origin === origin) await follow(send, jar, { url: next });
  return page.request.url;
}

function hasField({ body }: Answer, field: string): boolean {
  return formsIn(body).some(({ controls }) => controls.some(({ name }) => name === field));
}

function loginFormIn(page: Answer, ...fields: readonly string[]): HtmlForm {
  const found = formsIn(page.body).find(({ controls }) =>
    fields.every((field) => controls.some(({ name }) => name === field)),
  );
  if (found === undefined) {
    const wanted = fields.map((field) => `"${field}"`).join(" and ");
    throw new Unavailable(`${page.request.url} answers ${page.status} without a form with the fields ${wanted}`);
  }
  return found;
}

/** Asks as a browser does, with the cookies of the jar. */
async function browse(send: (request: Request) => Promise<Answer>, jar: CookieJar, request: Request): Promise<Answer> {
  const cookie = jar.headerFor(request.url);
  const headers = { accept: "text/html", ...request.headers, ...(cookie !== undefined && { cookie }) };
  const answer = await send({ ...request, headers });
  jar.keep(answer);
  return answer;
}

async function follow(send: (request: Request) => Promise<Answer>, jar: CookieJar, first: Request): Promise<Answer> {
  let answer = await browse(send, jar, first);
  for (let left = mostRedirects; left > 0; left -= 1) {
    const next = redirectTarget(answer);
    if (next === undefined || new URL(next).origin !== new URL(first.url).origin) break;
    answer = await browse(send, jar, { url: next });
  }
  return answer;
}
