/** Only an address in the URL itself is judged: a name may lead anywhere. */
import { isIP } from "node:net";
import { hostAddresses } from "../../../src/peppol/host-addresses.ts";
import { isFailure } from "../../../src/peppol/network-failure.ts";
import { permittedAddresses as real } from "../../../src/peppol/permitted-host.ts";
import { reached } from "../reached.ts";

export * from "../../../src/peppol/permitted-host.ts";

export const permittedAddresses: typeof real = async (url, reach, resolver) => {
  const judged = await real(url, reach, resolver);
  if (!isFailure(judged) || isIP(url.hostname.replace(/^\[|\]$/g, "")) !== 0) return judged;
  const addresses = await hostAddresses(url.hostname, resolver);
  if (!isFailure(addresses)) reached();
  return addresses;
};
