import type { ClientKind } from "../../domain/client.ts";
import type { RegisteredClient, Session, Store } from "../../stores/store.ts";

/** The account's clients of one kind, oldest first. */
export async function ownClients(
  { accountId }: Session,
  kind: ClientKind,
  store: Pick<Store, "clients">,
): Promise<readonly RegisteredClient[]> {
  return (await store.clients(accountId)).filter(({ client }) => client.kind === kind);
}
