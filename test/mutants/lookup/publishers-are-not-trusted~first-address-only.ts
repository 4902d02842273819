/** Of several addresses only the first is judged, and all are connected to. */
import { hostAddresses } from "../../../src/peppol/host-addresses.ts";
import { isFailure } from "../../../src/peppol/network-failure.ts";
import { isPermittedAddress } from "../../../src/peppol/permitted-address.ts";
import { permittedAddresses as real } from "../../../src/peppol/permitted-host.ts";
import { reached } from "../reached.ts";

export * from "../../../src/peppol/permitted-host.ts";

export const permittedAddresses: typeof real = async (url, reach, resolver) => {
  const judged = await real(url, reach, resolver);
  const addresses = await hostAddresses(url.hostname, resolver);
  if (!isFailure(judged) || isFailure(addresses) || !isPermittedAddress(addresses[0], reach)) return judged;
  reached();
  return addresses;
};
