import { isRefused } from "../../domain/refusal.ts";
import { addresses } from "../../pages/addresses.ts";
import type { Dependencies } from "../dependencies.ts";
import { grantsEnded } from "./grants-ended.ts";
import { ownGrant } from "./own-grant.ts";
import type { PageReply, PageRoute, UserCall } from "./page.ts";

/** Any user of the account may end a grant, whoever gave it; at once and for good. */
export const revokeConnectedAppRoutes = (dependencies: Dependencies): readonly PageRoute[] => [
  {
    method: "POST",
    path: `${addresses.connectedApps}/{id}/revoke`,
    access: "user",
    handle: (call) => submit(call, dependencies),
  },
];

async function submit(call: UserCall, dependencies: Dependencies): Promise<PageReply> {
  const { clock, store } = dependencies;
  const connection = await ownGrant(call, store);
  if (isRefused(connection)) return connection;
  const now = clock();
  await store.revokeGrant(connection.id, "revoked_by_customer", now, call.session.userId);
  grantsEnded([connection.id], now, dependencies);
  return { seeOther: addresses.withNotice(addresses.connectedApps, "revoked") };
}
