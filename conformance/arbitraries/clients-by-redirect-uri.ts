import * as fc from "fast-check";
import type { ClientName } from "../target/target.ts";
import { Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";
import { type GrantPlan, grantPlans, mayConsent } from "./grant-plans.ts";
import { redirectUrisOf } from "./redirect-uri-variants.ts";

/** The clients that may ask and have a redirect URI of this kind; `Unavailable`, naming the kind, when none has. */
export function clientsWith(world: World, kind: string, fits: (uri: string) => boolean): ClientName[] {
  const asking = [...new Set(mayConsent(world).map(([client]) => client))];
  const clients = asking.filter((client) => redirectUrisOf(world.clients[client]).some(fits));
  if (clients.length === 0) throw new Unavailable(`the target names no client with a redirect URI ${kind}`);
  return clients;
}

/** Plans that lead to a redirect URI with a query of its own. */
export function plansWithQuery(world: World): fc.Arbitrary<GrantPlan> {
  const hasQuery = (uri: string) => /\?./.test(uri);
  const clients = clientsWith(world, "that has a query", hasQuery);
  return grantPlans(world, { clients }).chain((plan) => {
    const uris = redirectUrisOf(world.clients[plan.client]).filter(hasQuery);
    return fc.constantFrom(...uris).map((redirectUri) => ({ ...plan, redirectUri }));
  });
}
