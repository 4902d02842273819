import { type ClientKind, isLive } from "../../domain/client.ts";
import { type Refused, refuse } from "../../domain/refusal.ts";
import type { ClientView } from "../../pages/client-view.ts";
import type { ClientStore, RegisteredClient } from "../../stores/store.ts";
import type { UserCall } from "./page.ts";

/** The client that the address names, if it is one of the account's and of the kind that the page shows. */
export async function ownClient(
  { path, session }: Pick<UserCall, "path" | "session">,
  kind: ClientKind,
  store: ClientStore,
): Promise<RegisteredClient | Refused> {
  const found = await store.findClient(path.id ?? "");
  const own = found?.client.accountId === session.accountId && found.client.kind === kind;
  return own ? found : refuse("not_found", "no such client of this account");
}

/** The secrets that open a client now, newest first. */
export const liveSecrets = ({ secrets }: RegisteredClient, now: number) =>
  secrets.filter((secret) => isLive(secret, now));

/** A client as its pages show it. */
export const clientView = (registered: RegisteredClient, now: number): ClientView => ({
  ...registered.client,
  secrets: liveSecrets(registered, now).map(({ createdAt, endsAt }) => ({ createdAt, endsAt })),
});
