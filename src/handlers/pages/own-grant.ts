import { type Refused, refuse } from "../../domain/refusal.ts";
import type { Connection, Store } from "../../stores/store.ts";
import type { UserCall } from "./page.ts";

/** The grant that the address names, if it was given in the account. */
export async function ownGrant(
  { path, session }: Pick<UserCall, "path" | "session">,
  store: Pick<Store, "findConnection">,
): Promise<Connection | Refused> {
  const found = await store.findConnection(path.id ?? "");
  return found?.accountId === session.accountId ? found : refuse("not_found", "no such grant in this account");
}
