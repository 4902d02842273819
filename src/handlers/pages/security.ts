import { addresses } from "../../pages/addresses.ts";
import { type SecurityView, securityPage } from "../../pages/security.ts";
import { noticingContext } from "./context.ts";
import type { PageReply, PageRoute, UserCall } from "./page.ts";

export const securityRoutes = (): readonly PageRoute[] => [
  {
    method: "GET",
    path: addresses.security,
    access: "user",
    handle: async (call) => showSecurity(call, [], 200),
  },
];

export const showSecurity = (call: UserCall, problems: SecurityView["problems"], status: 200 | 400): PageReply => ({
  page: securityPage(noticingContext(call, addresses.security), { login: call.session.login, problems }),
  status,
});
