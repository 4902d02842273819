import * as fc from "fast-check";
import type { ClientName } from "../target/target.ts";
import { Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";

const names = [
  "apiKey",
  "otherApiKey",
  "limitedKey",
  "developerApp",
  "otherDeveloperApp",
  "pkceApp",
] as const satisfies readonly ClientName[];

/** Enabled clients of the target that are not this one: of its account and kind, and of others. */
export function otherRedeemers(world: World, own: ClientName): fc.Arbitrary<ClientName> {
  const { clients, profiles } = world.target;
  const others = names.filter((name) => {
    const client = clients[name];
    if (client === undefined || client.client_id === clients[own]?.client_id) return false;
    return client.kind === "api_key" || profiles.includes("developer-apps");
  });
  if (others.length === 0) throw new Unavailable(`the target names no client beside ${own}`);
  return fc.constantFrom(...others);
}
