/** The login form is sent somewhere else. */

import { loginRoutes as real } from "../../../src/handlers/pages/login.ts";
import type { PageCall, PageRoute } from "../../../src/handlers/pages/page.ts";
import { renderHtml } from "../../../src/pages/html.ts";
import { rawHtml } from "../raw-html.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/pages/login.ts";

const ELSEWHERE = "/enter";

export const loginRoutes: typeof real = (dependencies) =>
  real(dependencies).flatMap((route): PageRoute[] => {
    if (route.access !== "anyone") return [route];
    if (route.method === "POST") return [{ ...route, path: ELSEWHERE }];
    const { handle } = route;
    return [
      {
        ...route,
        handle: async (call: PageCall) => {
          const reply = await handle(call);
          if (!("page" in reply)) return reply;
          reached();
          const page = renderHtml(reply.page).replace('action="/login"', `action="${ELSEWHERE}"`);
          return { ...reply, page: rawHtml(page) };
        },
      },
    ];
  });
