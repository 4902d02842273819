import { isRefused } from "../../domain/refusal.ts";
import { addresses } from "../../pages/addresses.ts";
import type { Dependencies } from "../dependencies.ts";
import { liveSecrets, ownClient } from "./client-of-page.ts";
import type { ClientPages } from "./client-pages.ts";
import type { PageReply, PageRoute, UserCall } from "./page.ts";
import { secretsEnded } from "./secrets-ended.ts";

/** The end of every secret but the newest. */
export const endOverlapRoutes = (pages: ClientPages, dependencies: Dependencies): readonly PageRoute[] => [
  {
    method: "POST",
    path: addresses.endOverlap(pages.template),
    access: "user",
    handle: (call) => submit(call, pages, dependencies),
  },
];

async function submit(call: UserCall, { address, kind }: ClientPages, dependencies: Dependencies): Promise<PageReply> {
  const { clock, store } = dependencies;
  const registered = await ownClient(call, kind, store);
  if (isRefused(registered)) return registered;
  const { id } = registered.client;
  const now = clock();
  await store.endOverlap(id, now, call.session.userId);
  secretsEnded(liveSecrets(registered, now).slice(1), now, dependencies);
  return { seeOther: addresses.withNotice(address(id), "overlap_ended") };
}
