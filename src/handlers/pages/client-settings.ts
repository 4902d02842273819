import { isRefused } from "../../domain/refusal.ts";
import { addresses } from "../../pages/addresses.ts";
import { clientForm } from "../../pages/client-view.ts";
import type { Dependencies } from "../dependencies.ts";
import { readClientForm } from "./client-fields.ts";
import { clientView, ownClient } from "./client-of-page.ts";
import type { ClientPages } from "./client-pages.ts";
import type { PageReply, PageRoute, UserCall } from "./page.ts";

/** The page of one client, and the change of its settings. */
export const clientSettingsRoutes = (pages: ClientPages, dependencies: Dependencies): readonly PageRoute[] => [
  {
    method: "GET",
    path: pages.template,
    access: "user",
    async handle(call) {
      const registered = await ownClient(call, pages.kind, dependencies.store);
      if (isRefused(registered)) return registered;
      const form = clientForm(clientView(registered, dependencies.clock()));
      return pages.show(call, registered, form, 200, dependencies);
    },
  },
  { method: "POST", path: pages.template, access: "user", handle: (call) => submit(call, pages, dependencies) },
];

async function submit(call: UserCall, pages: ClientPages, dependencies: Dependencies): Promise<PageReply> {
  const { clock, store } = dependencies;
  const registered = await ownClient(call, pages.kind, store);
  if (isRefused(registered)) return registered;
  const { id } = registered.client;
  const { typed, change } = readClientForm(call.form);
  if (typed.problems.length > 0) return pages.show(call, registered, typed, 400, dependencies);
  await store.updateClient(id, change, clock(), call.session.userId);
  return { seeOther: addresses.withNotice(pages.address(id), "saved") };
}
