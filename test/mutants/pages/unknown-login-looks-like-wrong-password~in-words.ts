/** Of an unknown login the page says that nobody has it. */
import { loginRoutes as real } from "../../../src/handlers/pages/login.ts";
import { field, type PageCall, type PageRoute } from "../../../src/handlers/pages/page.ts";
import { renderHtml } from "../../../src/pages/html.ts";
import { rawHtml } from "../raw-html.ts";
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
        return {
          ...reply,
          page: rawHtml(renderHtml(reply.page).replace("</form>", "</form><p>Nobody has this login.</p>")),
        };
      },
    };
  });
