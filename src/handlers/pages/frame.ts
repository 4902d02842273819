import { returnAddress } from "../../domain/return-address.ts";
import { addresses } from "../../pages/addresses.ts";
import { readLanguage } from "../../pages/messages/language.ts";
import { stylesheet } from "../../pages/stylesheet.ts";
import type { PageRoute } from "./page.ts";

/** What belongs to every page: the way in, the stylesheet, and the switch of language. */
export const frameRoutes = (): readonly PageRoute[] => [
  {
    method: "GET",
    path: addresses.home,
    access: "user",
    handle: async () => ({ seeOther: addresses.participants }),
  },
  {
    method: "GET",
    path: stylesheet.address,
    access: "anyone",
    handle: async () => ({ asset: stylesheet.content, type: "text/css" }),
  },
  {
    method: "GET",
    path: "/language",
    access: "anyone",
    async handle({ query }) {
      const language = readLanguage(query.get("to") ?? undefined);
      const seeOther = returnAddress(query.get("return_to") ?? "") ?? addresses.home;
      return language === undefined ? { seeOther } : { seeOther, language };
    },
  },
];
