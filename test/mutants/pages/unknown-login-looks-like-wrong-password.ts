/** An unknown login is a conflict. */
import { loginRoutes as real } from "../../../src/handlers/pages/login.ts";
import { field, type PageCall, type PageRoute } from "../../../src/handlers/pages/page.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/pages/login.ts";

export const loginRoutes: typeof real = (dependencies) =>
  real(dependencies).map((route): PageRoute => {
    if (route.access !== "anyone" || route.method !== "POST") return route;
    const { handle } = route;
    return {
      ...route,
      handle: async (call: PageCall) => {
        const reply = await handle(call);
        const isKnown = (await dependencies.store.findUserByLogin(field(call.form, "login"))) !== undefined;
        if (isKnown || !("page" in reply)) return reply;
        reached();
        return { ...reply, status: 409 as const };
      },
    };
  });
