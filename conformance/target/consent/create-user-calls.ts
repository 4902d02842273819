import { expectTokens } from "../../expect/token-answer.ts";
import { Inapplicable, Unavailable } from "../../unavailable.ts";
import type { Answer, Request } from "../exchange.ts";
import { precondition } from "../precondition.ts";
import type { Session } from "../session.ts";
import type { EndpointName } from "../target.ts";
import {
  type AuthorizeSending,
  authorizeUrl,
  browserRequest,
  type codeRequests,
  pkceOf,
  usualRedirectUri,
} from "./authorize-request.ts";
import { callbackAt } from "./callback.ts";
import { driverOf, viewers } from "./drivers.ts";
import { leadsToPage } from "./redirects.ts";
import { sampledDriver } from "./sample.ts";
import type { Approval, Screen, UserCalls } from "./user-calls.ts";
import type { UserSession } from "./user-session.ts";
import { freshSession, sharedSession } from "./user-sessions.ts";

/** What the calls of users stand on. */
export interface Means {
  readonly suite: Session;
  readonly endpoints: Readonly<Record<EndpointName, string>>;
  readonly request: ReturnType<typeof codeRequests>;
  readonly send: (request: Request) => Promise<Answer>;
}

const accepts = { json: "json", form: "html" } as const satisfies Record<Screen, string>;

/** The calls that a world makes in the name of users. */
export function createUserCalls({ suite, endpoints, request, send }: Means): UserCalls {
  const { consent } = suite.target;
  const login: UserCalls["login"] = async (user) => sharedSession(suite, send, user);

  /** Opens an authorize URL as a browser does; a shared session that turns out dead is renewed once. */
  const open = async (session: UserSession | null, url: string, how: AuthorizeSending): Promise<Answer> => {
    const ask = async () => {
      const answer = await send(browserRequest(session, url, how));
      session?.jar.keep(answer);
      return answer;
    };
    const answer = await ask();
    if (!session?.renew || !leadsToPage(answer, session.loginPage)) return answer;
    await session.renew();
    return ask();
  };

  const decide: UserCalls["decide"] = async (session, view, choice, options) => {
    const answer = await send(request.decide(session, view, choice, options));
    session?.jar.keep(answer);
    return answer;
  };

  const mustApprove: UserCalls["mustApprove"] = async (client, user, options = {}) => {
    const pair = pkceOf(client, options);
    const redirectUri = options.redirectUri ?? usualRedirectUri(client);
    const url = authorizeUrl(endpoints.authorize, client, { ...options, redirectUri, pkce: pair ?? null });
    const inSession = async () => options.session ?? login(user);
    const drive = sampledDriver(suite, consent) ?? driverOf(consent);
    const { callbackUrl, observed } = await drive(url, {
      user,
      intent: options,
      open: async (screen) => open(await inSession(), url, { accept: accepts[screen] }),
      decide: async (view, how) => decide(await inSession(), view, options, how),
    });
    return approvalAt(callbackUrl, { redirectUri, verifier: pair?.verifier, observed });
  };

  const redeemCode: UserCalls["redeemCode"] = async (...args) => send(request.redeemCode(...args));

  const mustCodeTokens: UserCalls["mustCodeTokens"] = async (client, user, options) => {
    const approval = await mustApprove(client, user, options);
    const answer = await redeemCode(client, approval);
    return { ...precondition("a code is redeemed", () => expectTokens(answer)), approval };
  };

  return {
    login,
    freshLogin: async (user) => freshSession(suite, send, user),
    authorize: async (session, client, options = {}) =>
      open(session, authorizeUrl(endpoints.authorize, client, options), options),
    view: async (session, client, { by = screenOf(consent?.driver), headers, ...options } = {}) => {
      const how = { accept: accepts[by], ...(headers && { headers }) };
      const answer = await open(session, authorizeUrl(endpoints.authorize, client, options), how);
      return precondition("the consent screen is shown", () => viewers[by](answer));
    },
    decide,
    mustApprove,
    redeemCode,
    mustCodeTokens,
    mustStartGrantFamily: async (client, user, options) => {
      const tokens = await mustCodeTokens(client, user, options);
      const { refresh_token } = tokens;
      if (refresh_token === undefined)
        throw new Inapplicable("the answer to a code holds no refresh token, so there is no chain of a grant");
      return { ...tokens, refresh_token };
    },
  };
}

/** Users whose consent somebody else goes through can still be shown the screen, as the contract has it. */
function screenOf(driver = "json"): Screen {
  return driver === "form" ? "form" : "json";
}

function approvalAt(
  callbackUrl: string,
  { redirectUri, ...rest }: Pick<Approval, "redirectUri" | "verifier" | "observed">,
): Approval {
  const callback = callbackAt(callbackUrl, redirectUri);
  const { code, error } = callback?.params ?? {};
  if (callback === undefined || !code)
    throw new Unavailable(`the approval led to ${error ?? "no code"} instead of a code at ${redirectUri}`);
  return { code, redirectUri, callback, ...rest };
}
