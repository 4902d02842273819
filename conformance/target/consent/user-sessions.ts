import type { Answer, Request } from "../exchange.ts";
import type { Session } from "../session.ts";
import type { TargetUser } from "../target.ts";
import { createCookieJar } from "./cookie-jar.ts";
import { logIn } from "./log-in.ts";
import { loginFormOf } from "./login-form.ts";
import type { UserSession } from "./user-session.ts";

type Send = (request: Request) => Promise<Answer>;

/** The sessions that all runs of a suite share, by the user's login. */
const shared = new WeakMap<Session, Map<string, Promise<UserSession>>>();

/** A session of its own, which nobody else uses and which is not renewed. */
export async function freshSession(suite: Session, send: Send, user: TargetUser): Promise<UserSession> {
  const jar = createCookieJar();
  const loginPage = await logIn(send, user, loginFormOf(suite.base, suite.target), jar);
  return { user, jar, loginPage };
}

/** The one session of `user` in this run of the suite: the first who asks logs in. */
export function sharedSession(suite: Session, send: Send, user: TargetUser): Promise<UserSession> {
  const sessions = shared.get(suite) ?? new Map<string, Promise<UserSession>>();
  shared.set(suite, sessions);
  const known = sessions.get(user.login);
  if (known) return known;
  const begun = freshSession(suite, send, user).then((session) => renewable(suite, send, session));
  sessions.set(user.login, begun);
  // A login that failed is tried again by whoever asks next.
  begun.catch(() => sessions.delete(user.login));
  return begun;
}

function renewable(suite: Session, send: Send, session: UserSession): UserSession {
  const { user, jar } = session;
  let renewing: Promise<void> | undefined;
  return {
    ...session,
    renew: () => {
      renewing ??= (async () => {
        jar.clear();
        await logIn(send, user, loginFormOf(suite.base, suite.target), jar);
      })().finally(() => {
        renewing = undefined;
      });
      return renewing;
    },
  };
}
