import { knownScopes, scopesAllowed } from "../arbitraries/scopes.ts";
import { named } from "../target/endpoints.ts";
import { type ClientName, clientNames, type TargetClient } from "../target/target.ts";
import type { World } from "../world.ts";

/** A world that remembers whose scopes were looked at. */
export interface WatchedWorld {
  readonly world: World;
  /** Members of the target that leave few inputs to draw: scopes that were looked at, and are not all there are. */
  narrow(): string[];
}

/** The same world for an arbitrary, which may draw from the scopes that the target allows its clients. */
export function watchScopes(world: World): WatchedWorld {
  const looked = new Map<ClientName, TargetClient>();
  const watched = (name: ClientName): TargetClient => {
    const client = world.clients[name];
    const scope = {
      enumerable: true,
      get: () => {
        looked.set(name, client);
        return client.scope;
      },
    };
    return Object.defineProperty({ ...client }, "scope", scope);
  };
  return {
    world: Object.create(world, { clients: { value: named(clientNames, watched), enumerable: true } }),
    narrow: () =>
      [...looked].flatMap(([name, client]) => {
        const { length } = scopesAllowed(client);
        const scopes = length === 1 ? "1 scope" : `${length} scopes`;
        return length < knownScopes.length ? [`clients.${name}.scope names ${scopes}`] : [];
      }),
  };
}
