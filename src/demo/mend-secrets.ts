import type { Store } from "../stores/store.ts";
import type { ClientName } from "./cast.ts";
import { withLiveSecret } from "./live-secret.ts";
import type { DemoWorld } from "./world.ts";

/**
 * The world with a live secret for each client: one that was lost (the demo died between a rotation and the writing of the
 * target file, or an older store was restored) is replaced by a new one.
 */
export async function mendSecrets(
  store: Store,
  world: DemoWorld,
  making: { random: (bytes: number) => Uint8Array; now: number },
): Promise<DemoWorld> {
  const clients = { ...world.clients };
  for (const name of Object.keys(clients) as ClientName[]) {
    clients[name] = await withLiveSecret(store, clients[name], making);
  }
  return { ...world, clients };
}
