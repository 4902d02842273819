import type { Resolver } from "node:dns/promises";
import { dnsFailure, isMissingName } from "./dns-failure.ts";
import { addressIn, publisherRecords } from "./naptr.ts";
import { failed, isFailure, type NetworkFailure } from "./network-failure.ts";
import { smlName } from "./sml-name.ts";

/**
 * Asks the SML for a participant's publisher.
 * @param identifier `ICD:value`, in any case
 * @param zonePresence asked when the participant's name does not exist: null when the zone does
 * @returns its address, as the zone has it and not to be trusted; null when the participant is not registered
 */
export async function locatePublisher(
  identifier: string,
  {
    zone,
    resolver,
    zonePresence,
  }: { zone: string; resolver: Resolver; zonePresence: () => Promise<NetworkFailure | null> },
): Promise<string | NetworkFailure | null> {
  const name = smlName(identifier, zone);
  const answered = await resolver
    .resolveNaptr(name)
    .catch((error: unknown) => (isMissingName(error) ? zonePresence() : dnsFailure(error, name)));
  if (answered === null || isFailure(answered)) return answered;
  const records = publisherRecords(answered);
  if (records.length === 0) return null;
  const [address] = records.flatMap(({ regexp }) => addressIn(regexp) ?? []);
  return address ?? failed(`${name}: no record holds an address`);
}
