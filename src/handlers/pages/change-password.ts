import { addresses } from "../../pages/addresses.ts";
import { hashPassword, verifyPassword } from "../../tokens/password.ts";
import type { Dependencies } from "../dependencies.ts";
import { field, type PageReply, type PageRoute, type UserCall } from "./page.ts";
import { passwordProblem } from "./password-problem.ts";
import { showSecurity } from "./security.ts";
import { logIn } from "./session.ts";
import { tooOften } from "./too-often.ts";
import { problemsOf } from "./typed.ts";

/** A new password ends every session of its user; this browser is given a new one. */
export const changePasswordRoutes = (dependencies: Dependencies): readonly PageRoute[] => [
  { method: "POST", path: addresses.changePassword, access: "user", handle: (call) => submit(call, dependencies) },
];

async function submit(call: UserCall, dependencies: Dependencies): Promise<PageReply> {
  const { clock, store } = dependencies;
  const { userId } = call.session;
  const password = field(call.form, "new_password");
  const problems = problemsOf<"new_password">({ new_password: passwordProblem(password) });
  if (problems.length > 0) return showSecurity(call, problems, 400);
  const refused = await checkCurrentPassword(call, dependencies);
  if (refused) return refused;
  await store.setPassword(userId, await hashPassword(password), clock(), userId);
  const token = await logIn(userId, { session: undefined }, dependencies);
  return { seeOther: addresses.withNotice(addresses.security, "password_changed"), token };
}

/** Whoever found an open browser may guess no faster than at the login page. */
async function checkCurrentPassword(call: UserCall, { guesses, store }: Dependencies): Promise<PageReply | undefined> {
  const { login, userId } = call.session;
  const { peer } = call.visit;
  const user = await store.findUser(userId);
  const own = user?.loginLimit ?? null;
  const wait = await guesses.attempt(login, peer, own);
  if (wait !== undefined) return tooOften(call.visit, addresses.security, wait);
  if (!(await verifyPassword(field(call.form, "current_password"), user?.passwordHash)))
    return showSecurity(call, [{ field: "current_password", problem: "password_wrong" }], 400);
  await guesses.succeeded(login, peer, own);
  return undefined;
}
