import { isEmailAddress } from "../../domain/email-address.ts";
import { newIdentifier } from "../../domain/identifier.ts";
import { returnAddress } from "../../domain/return-address.ts";
import { addresses } from "../../pages/addresses.ts";
import { type RegisterView, registerPage } from "../../pages/register.ts";
import { Conflict } from "../../stores/store.ts";
import { hashPassword } from "../../tokens/password.ts";
import type { Dependencies } from "../dependencies.ts";
import { askingTarget } from "./asking-target.ts";
import { pageContext } from "./context.ts";
import { field, type PageCall, type PageReply, type PageRoute } from "./page.ts";
import { passwordProblem } from "./password-problem.ts";
import { logIn } from "./session.ts";
import { tooOften } from "./too-often.ts";
import { problemsOf, textProblem } from "./typed.ts";

/** Makes an account and its first user, where the operator lets anybody do so. */
export const registerRoutes = (dependencies: Dependencies): readonly PageRoute[] => {
  if (!dependencies.settings.registration) return [];
  const empty = { name: "", login: "", problems: [] };
  return [
    {
      method: "GET",
      path: addresses.register,
      access: "anyone",
      handle: async (call) => show(call, { ...empty, returnTo: call.query.get("return_to") ?? "" }, 200, dependencies),
    },
    { method: "POST", path: addresses.register, access: "anyone", handle: (call) => submit(call, dependencies) },
  ];
};

async function submit(call: PageCall, dependencies: Dependencies): Promise<PageReply> {
  const name = field(call.form, "name").trim();
  const login = field(call.form, "login").trim();
  const password = field(call.form, "password");
  const typed = { name, login, returnTo: field(call.form, "return_to") };
  const problems = problemsOf<"name" | "login" | "password">({
    name: textProblem(name),
    login: textProblem(login) ?? (isEmailAddress(login) ? undefined : { problem: "email_malformed" }),
    password: passwordProblem(password),
  });
  if (problems.length > 0) return show(call, { ...typed, problems }, 400, dependencies);
  // Every account costs a hash and two rows, so whoever makes many is slowed as a guesser is.
  const wait = await dependencies.guesses.attempt(login, call.visit.peer, null);
  if (wait !== undefined) return tooOften(call.visit, addresses.register, wait);
  const userId = await makeAccount({ name, login, password }, dependencies);
  if (userId === undefined)
    return show(call, { ...typed, problems: [{ field: "login", problem: "login_taken" }] }, 409, dependencies);
  const token = await logIn(userId, call.visit, dependencies);
  const next = returnAddress(typed.returnTo) ?? addresses.withNotice(addresses.participants, "registered");
  return { seeOther: next, token };
}

/** The new user; undefined when the login is taken. */
async function makeAccount(
  { name, login, password }: { name: string; login: string; password: string },
  { clock, random, store }: Dependencies,
): Promise<string | undefined> {
  const accountId = newIdentifier("acc", random);
  const id = newIdentifier("usr", random);
  const passwordHash = await hashPassword(password);
  const createdAt = clock();
  try {
    await store.administer(async (administration) => {
      await administration.createAccount({ id: accountId, name, createdAt }, id);
      await administration.createUser({ id, accountId, login, passwordHash, createdAt }, id);
    });
    return id;
  } catch (error) {
    if (error instanceof Conflict) return undefined;
    throw error;
  }
}

const show = async (
  { visit }: PageCall,
  view: RegisterView,
  status: 200 | 400 | 409,
  { store }: Dependencies,
): Promise<Extract<PageReply, { page: unknown }>> => {
  const target = returnAddress(view.returnTo);
  const path = target === undefined ? addresses.register : addresses.registerFor(target);
  const asking = await askingTarget(target, store);
  const page = registerPage(pageContext(visit, path), { ...view, returnTo: target ?? "" });
  return { page, status, formTargets: asking === undefined ? [] : [asking] };
};
