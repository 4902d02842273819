import { addresses } from "../../pages/addresses.ts";
import { loggedOutPage } from "../../pages/logged-out.ts";
import { newSessionToken } from "../../tokens/session.ts";
import type { Dependencies } from "../dependencies.ts";
import { pageContext } from "./context.ts";
import type { PageRoute } from "./page.ts";

/** Logging out ends this browser's session and nothing that was approved in it. */
export const logoutRoutes = ({ random, store }: Dependencies): readonly PageRoute[] => [
  {
    method: "GET",
    path: addresses.logout,
    access: "anyone",
    handle: async ({ visit }) => ({ page: loggedOutPage(pageContext(visit, addresses.logout)) }),
  },
  {
    method: "POST",
    path: addresses.logout,
    access: "anyone",
    async handle({ visit: { session } }) {
      if (session) await store.closeSession(session.id);
      return { seeOther: addresses.logout, token: newSessionToken(random) };
    },
  },
];
