import * as fc from "fast-check";
import type { ClientName } from "../target/target.ts";
import { Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";

/** Enabled clients of the target other than `apiKey`, of its account and of others. */
export function otherClients(world: World): fc.Arbitrary<ClientName> {
  const others = (["otherApiKey", "limitedKey", "developerApp"] as const).filter((name) => world.target.clients[name]);
  if (others.length === 0) throw new Unavailable("the target names no client beside clients.apiKey");
  return fc.constantFrom(...others);
}
