import { addresses } from "../../pages/addresses.ts";
import { newSessionToken } from "../../tokens/session.ts";
import type { Dependencies } from "../dependencies.ts";
import { grantsEnded } from "./grants-ended.ts";
import type { PageReply, PageRoute, UserCall } from "./page.ts";

/** Ends every session of the user, and every grant the user gave. */
export const logOutEverywhereRoutes = (dependencies: Dependencies): readonly PageRoute[] => [
  { method: "POST", path: addresses.logOutEverywhere, access: "user", handle: (call) => submit(call, dependencies) },
];

async function submit({ session }: UserCall, dependencies: Dependencies): Promise<PageReply> {
  const { clock, random, store } = dependencies;
  const now = clock();
  grantsEnded(await store.logOutEverywhere(session.userId, now), now, dependencies);
  return { seeOther: addresses.logout, token: newSessionToken(random) };
}
