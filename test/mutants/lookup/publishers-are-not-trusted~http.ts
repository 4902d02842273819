/** A publisher without TLS is asked. */
import { permittedUrl as real } from "../../../src/peppol/permitted-url.ts";
import { reached } from "../reached.ts";

export * from "../../../src/peppol/permitted-url.ts";

export const permittedUrl: typeof real = (address, reach, base) => {
  const url = real(address, reach, base);
  if (url !== "is not https" || base || !address.startsWith("http:")) return url;
  reached();
  return new URL(address);
};
