import { Resolver } from "node:dns/promises";
import type { LookupSettings } from "./lookup-settings.ts";
import { isFailure, type NetworkFailure } from "./network-failure.ts";
import { locatePublisher } from "./sml.ts";
import { askPublisher } from "./smp.ts";
import { withinTime } from "./within-time.ts";
import { rememberedZone } from "./zone-memory.ts";
import { zoneFailure } from "./zone-presence.ts";

/**
 * Asks the network for one participant: the zone for its publisher, the publisher for what it can receive.
 * @param clock milliseconds since the epoch
 * @returns for an identifier in lower case its document types; null when it is not registered
 */
export function createNetwork(
  { zone, dns, publisher, deadline }: Pick<LookupSettings, "zone" | "dns" | "publisher" | "deadline">,
  clock: () => number,
): (identifier: string) => Promise<readonly string[] | NetworkFailure | null> {
  // Shared by all who ask, so that it ends with the time of none of them but with its own.
  const zonePresence = rememberedZone(
    () => withinTime(deadline, (signal) => zoneFailure(zone, resolverUntil(signal, dns))),
    clock,
  );
  return (identifier) =>
    withinTime(deadline, async (signal) => {
      const resolver = resolverUntil(signal, dns);
      const address = await locatePublisher(identifier, { zone, resolver, zonePresence });
      if (address === null || isFailure(address)) return address;
      return askPublisher(address, identifier, publisher, { resolver, signal });
    });
}

/** One for each question, so that its questions can be given up without those of others. */
function resolverUntil(signal: AbortSignal, { timeout, tries, servers }: LookupSettings["dns"]): Resolver {
  const resolver = new Resolver({ timeout: timeout * 1_000, tries });
  if (servers) resolver.setServers(servers);
  signal.addEventListener("abort", () => resolver.cancel(), { once: true });
  return resolver;
}
