import { Unavailable } from "../../unavailable.ts";
import type { Answer, Request } from "../exchange.ts";
import type { TargetUser } from "../target.ts";
import type { CookieJar } from "./cookie-jar.ts";
import { formsIn } from "./html-forms.ts";
import { follow, type LoginForm, openLoginForm, sendLogin } from "./login-form.ts";
import { isSamePlace, redirectTarget } from "./redirects.ts";

/**
 * Logs a user in through the real form; what makes the session ends up in `jar`. Returns the address of the page that
 * held the form. A login that fails is `Unavailable`.
 */
export async function logIn(
  send: (request: Request) => Promise<Answer>,
  user: TargetUser,
  described: LoginForm,
  jar: CookieJar,
): Promise<string> {
  const shown = await openLoginForm(send, described, jar);
  const answer = await sendLogin(send, shown, user);
  const next = redirectTarget(answer);
  const refused =
    next === undefined
      ? answer.status >= 400 || hasField(answer, described.passwordField)
      : isSamePlace(next, shown.page);
  if (refused)
    throw new Unavailable(`the login of ${user.login} was refused: ${answer.status} from ${answer.request.url}`);
  if (next !== undefined && new URL(next).origin === new URL(answer.request.url).origin)
    await follow(send, jar, { url: next });
  return shown.page;
}

function hasField({ body }: Answer, field: string): boolean {
  return formsIn(body).some(({ controls }) => controls.some(({ name }) => name === field));
}
