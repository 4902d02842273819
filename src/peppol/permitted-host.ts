import type { Resolver } from "node:dns/promises";
import { hostAddresses } from "./host-addresses.ts";
import { failed, isFailure, type NetworkFailure } from "./network-failure.ts";
import { isPermittedAddress } from "./permitted-address.ts";
import type { Reach } from "./reach.ts";

/**
 * The addresses of a URL's host, if a publisher may be spoken to at every single one of them: a name may have one that is
 * public, to be let pass, and one that is not.
 */
export async function permittedAddresses(
  url: URL,
  reach: Reach,
  resolver: Resolver,
): Promise<readonly [string, ...string[]] | NetworkFailure> {
  const addresses = await hostAddresses(url.hostname, resolver);
  if (isFailure(addresses)) return addresses;
  const forbidden = addresses.find((address) => !isPermittedAddress(address, reach));
  return forbidden === undefined ? addresses : failed(`${url.host}: ${forbidden} is forbidden`);
}
