/** The addresses that need no router, one of which is a cloud's metadata service, pass for public. */
import { isPermittedAddress as real } from "../../../src/peppol/permitted-address.ts";
import { reached } from "../reached.ts";

export * from "../../../src/peppol/permitted-address.ts";

export const isPermittedAddress: typeof real = (address, reach) => {
  if (reach !== "public" || !address.startsWith("169.254.")) return real(address, reach);
  reached();
  return true;
};
