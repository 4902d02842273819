import { newIdentifier } from "../domain/identifier.ts";
import type { Store } from "../stores/store.ts";
import { digestSecret, matchSecret } from "../tokens/client-secret.ts";
import { newClientSecret } from "../tokens/new-client-secret.ts";

/** The client with a secret that the store takes: its own while that lives, otherwise a new one, which ends every other. */
export async function withLiveSecret<Client extends { client_id: string; client_secret: string }>(
  store: Store,
  client: Client,
  { random, now }: { random: (bytes: number) => Uint8Array; now: number },
): Promise<Client> {
  const secrets = (await store.findClient(client.client_id))?.secrets ?? [];
  if (matchSecret(client.client_secret, secrets, now)) return client;
  const client_secret = newClientSecret(random);
  const fresh = { id: newIdentifier("sec", random), digest: digestSecret(client_secret) };
  await store.endOverlap(client.client_id, now);
  await store.rotateSecret(client.client_id, fresh, now, now);
  return { ...client, client_secret };
}
