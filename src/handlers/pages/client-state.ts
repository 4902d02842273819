import { isRefused } from "../../domain/refusal.ts";
import { addresses } from "../../pages/addresses.ts";
import type { Dependencies } from "../dependencies.ts";
import { ownClient } from "./client-of-page.ts";
import type { ClientPages } from "./client-pages.ts";
import type { PageReply, PageRoute, UserCall } from "./page.ts";

/** Switching a client off, and on again. */
export const clientStateRoutes = (pages: ClientPages, dependencies: Dependencies): readonly PageRoute[] => [
  {
    method: "POST",
    path: addresses.disable(pages.template),
    access: "user",
    handle: (call) => setDisabled(call, true, pages, dependencies),
  },
  {
    method: "POST",
    path: addresses.enable(pages.template),
    access: "user",
    handle: (call) => setDisabled(call, false, pages, dependencies),
  },
];

async function setDisabled(
  call: UserCall,
  disabled: boolean,
  { address, kind }: ClientPages,
  { clock, revocations, store }: Dependencies,
): Promise<PageReply> {
  const registered = await ownClient(call, kind, store);
  if (isRefused(registered)) return registered;
  const { id } = registered.client;
  const now = clock();
  await store.setClientDisabled(id, disabled, now, call.session.userId);
  // Either way, what was issued up to now stays revoked.
  if (registered.client.disabled !== disabled) revocations.add({ kind: "client", id, revokedAt: now });
  return { seeOther: addresses.withNotice(address(id), disabled ? "disabled" : "enabled") };
}
