import { isRefused } from "../../domain/refusal.ts";
import { returnAddress } from "../../domain/return-address.ts";
import { addresses } from "../../pages/addresses.ts";
import { failurePage } from "../../pages/failure.ts";
import { type LoginView, loginPage } from "../../pages/login.ts";
import { formTarget } from "../../pages/page-headers.ts";
import { verifyPassword } from "../../tokens/password.ts";
import { askingClient } from "../consent/asking-client.ts";
import type { Dependencies } from "../dependencies.ts";
import { pageContext } from "./context.ts";
import { field, type PageCall, type PageReply, type PageRoute } from "./page.ts";
import { logIn } from "./session.ts";

export const loginRoutes = (dependencies: Dependencies): readonly PageRoute[] => [
  {
    method: "GET",
    path: addresses.login,
    access: "anyone",
    handle: async (call) => show(call, { returnTo: call.query.get("return_to") ?? "" }, 200, dependencies),
  },
  { method: "POST", path: addresses.login, access: "anyone", handle: (call) => submit(call, dependencies) },
];

/** An unknown login, a disabled user and a wrong password are one answer after the same work. */
async function submit(call: PageCall, dependencies: Dependencies): Promise<PageReply> {
  const { guesses, store } = dependencies;
  const login = field(call.form, "login");
  const returnTo = field(call.form, "return_to");
  const user = await store.findUserByLogin(login);
  const { peer } = call.visit;
  const wait = await guesses.attempt(login, peer, user?.loginLimit ?? null);
  if (wait !== undefined) {
    const view = { failure: "too_many_requests", retryAfter: wait } as const;
    return { page: failurePage(pageContext(call.visit, addresses.login), view), status: 429, retryAfter: wait };
  }
  const right = await verifyPassword(field(call.form, "password"), user?.passwordHash);
  if (!user || user.disabled || !right) {
    const problems = [{ field: null, problem: "credentials_wrong" as const }];
    return show(call, { login, returnTo, problems }, 400, dependencies);
  }
  await guesses.succeeded(login, peer);
  const token = await logIn(user.id, call.visit, dependencies);
  return { seeOther: returnAddress(returnTo) ?? addresses.home, token };
}

async function show(
  { visit }: PageCall,
  { login = "", returnTo, problems = [] }: Pick<LoginView, "returnTo"> & Partial<LoginView>,
  status: 200 | 400,
  { settings, store }: Dependencies,
): Promise<Extract<PageReply, { page: unknown }>> {
  const target = returnAddress(returnTo);
  const asking = target?.startsWith(`${addresses.authorize}?`) ? await redirectTarget(target, store) : undefined;
  const path = target === undefined ? addresses.login : addresses.loginFor(target);
  const view = {
    login,
    returnTo: target ?? "",
    consentWaits: asking !== undefined,
    registrationOpen: settings.registration,
    problems,
  };
  return { page: loginPage(pageContext(visit, path), view), status, formTargets: asking === undefined ? [] : [asking] };
}

/** A refused authorization request goes on from login to its client, so the form may lead there. */
async function redirectTarget(address: string, store: Dependencies["store"]): Promise<string | undefined> {
  const query = new URLSearchParams(address.slice(addresses.authorize.length));
  const asked = { client_id: query.get("client_id") ?? "", redirect_uri: query.get("redirect_uri") ?? "" };
  return isRefused(await askingClient(asked, store)) ? undefined : formTarget(asked.redirect_uri);
}
