import type { Resolver } from "node:dns/promises";
import { dnsFailure, isMissingName } from "./dns-failure.ts";
import { type NetworkFailure, unavailable } from "./network-failure.ts";

/**
 * Asks whether a zone is there. Below a name that does not exist nothing can exist (RFC 8020 §2), so that a zone that is
 * misspelt, retired or hidden from these name servers tells nothing about anybody.
 * @returns null when it is there, whatever it holds; else why nothing is known
 */
export async function zoneFailure(zone: string, resolver: Resolver): Promise<NetworkFailure | null> {
  try {
    // Any type would do. For a name that is an alias Node's resolver takes an answer without SOA for a broken one.
    await resolver.resolveNs(zone);
    return null;
  } catch (error) {
    return isMissingName(error) ? unavailable(missingZone(zone)) : dnsFailure(error, zone);
  }
}

const missingZone = (zone: string) =>
  `the zone ${zone} does not exist for these name servers (COUNTERSIGN_LOOKUP_ZONE, COUNTERSIGN_LOOKUP_NAME_SERVERS)`;
