import { Resolver } from "node:dns/promises";
import type { LookupSettings } from "./lookup-settings.ts";
import { isFailure, type NetworkFailure } from "./network-failure.ts";
import { locatePublisher } from "./sml.ts";
import { askPublisher } from "./smp.ts";

/**
 * Asks the network for one participant: the zone for its publisher, the publisher for what it can receive.
 * @returns for an identifier in lower case its document types; null when it is not registered
 */
export function createNetwork({
  zone,
  dns,
  publisher,
}: Pick<LookupSettings, "zone" | "dns" | "publisher">): (
  identifier: string,
) => Promise<readonly string[] | NetworkFailure | null> {
  const resolver = new Resolver({ timeout: dns.timeout * 1_000, tries: dns.tries });
  if (dns.servers) resolver.setServers(dns.servers);
  return async (identifier) => {
    const address = await locatePublisher(identifier, { zone, resolver });
    if (address === null || isFailure(address)) return address;
    return askPublisher(address, identifier, publisher, resolver);
  };
}
