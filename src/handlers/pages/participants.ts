import { addresses } from "../../pages/addresses.ts";
import { participantsPage } from "../../pages/participants.ts";
import type { Dependencies } from "../dependencies.ts";
import { noticingContext } from "./context.ts";
import type { PageRoute } from "./page.ts";

export const participantsRoutes = ({ store }: Dependencies): readonly PageRoute[] => [
  {
    method: "GET",
    path: addresses.participants,
    access: "user",
    async handle(call) {
      const participants = await store.participants(call.session.accountId);
      return { page: participantsPage(noticingContext(call, addresses.participants), { participants }) };
    },
  },
];
