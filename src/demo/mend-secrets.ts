import { newIdentifier } from "../domain/identifier.ts";
import type { Store } from "../stores/store.ts";
import { digestSecret, matchSecret } from "../tokens/client-secret.ts";
import { newClientSecret } from "../tokens/new-client-secret.ts";
import type { DemoWorld } from "./world.ts";

/**
 * The world with a live secret for each client: one that was lost (the demo died between a rotation and the writing of the
 * target file, or an older store was restored) is replaced by a new one.
 */
export async function mendSecrets(
  store: Store,
  world: DemoWorld,
  { random, now }: { random: (bytes: number) => Uint8Array; now: number },
): Promise<DemoWorld> {
  const clients = { ...world.clients };
  for (const [name, client] of Object.entries(world.clients) as [keyof typeof clients, (typeof clients)["apiKey"]][]) {
    const secrets = (await store.findClient(client.client_id))?.secrets ?? [];
    if (matchSecret(client.client_secret, secrets, now)) continue;
    const secret = newClientSecret(random);
    await store.endOverlap(client.client_id, now);
    await store.rotateSecret(
      client.client_id,
      { id: newIdentifier("sec", random), digest: digestSecret(secret) },
      now,
      now,
    );
    clients[name] = { ...client, client_secret: secret };
  }
  return { ...world, clients };
}
