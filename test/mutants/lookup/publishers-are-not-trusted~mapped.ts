/** An IPv4 address that is written as one of IPv6 passes for public. */
import { isPermittedAddress as real } from "../../../src/peppol/permitted-address.ts";
import { reached } from "../reached.ts";

export * from "../../../src/peppol/permitted-address.ts";

export const isPermittedAddress: typeof real = (address, reach) => {
  if (real(address, reach) || !address.startsWith("::ffff:")) return real(address, reach);
  reached();
  return true;
};
