import { returnAddress } from "../../domain/return-address.ts";
import { addresses } from "../../pages/addresses.ts";
import { type LoginView, loginPage } from "../../pages/login.ts";
import { verifyPassword } from "../../tokens/password.ts";
import { sessionIdOf } from "../../tokens/session.ts";
import type { Dependencies } from "../dependencies.ts";
import { askingTarget } from "./asking-target.ts";
import { pageContext } from "./context.ts";
import { field, type PageCall, type PageReply, type PageRoute } from "./page.ts";
import { logIn } from "./session.ts";
import { tooOften } from "./too-often.ts";

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
  if (wait !== undefined) return tooOften(call.visit, addresses.login, wait);
  const problems = [{ field: null, problem: "credentials_wrong" as const }];
  const wrong = () => show(call, { login, returnTo, problems }, 400, dependencies);
  const right = await verifyPassword(field(call.form, "password"), user?.passwordHash);
  if (!user || user.disabled || !right) return wrong();
  const token = await logIn(user.id, call.visit, dependencies);
  // Whoever changes the password ends every session there is; this one may have been opened by the old password after that.
  if ((await store.findUser(user.id))?.passwordHash !== user.passwordHash) {
    await store.closeSession(sessionIdOf(token));
    return wrong();
  }
  await guesses.succeeded(login, peer, user.loginLimit);
  return { seeOther: returnAddress(returnTo) ?? addresses.home, token };
}

async function show(
  { visit }: PageCall,
  { login = "", returnTo, problems = [] }: Pick<LoginView, "returnTo"> & Partial<LoginView>,
  status: 200 | 400,
  { settings, store }: Dependencies,
): Promise<Extract<PageReply, { page: unknown }>> {
  const target = returnAddress(returnTo);
  const asking = await askingTarget(target, store);
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
