/** Where a redirect leads to is not judged, as the first address is. */
import { permittedUrl as real } from "../../../src/peppol/permitted-url.ts";
import { reached } from "../reached.ts";

export * from "../../../src/peppol/permitted-url.ts";

export const permittedUrl: typeof real = (address, reach, base) => {
  const url = real(address, reach, base);
  if (typeof url !== "string" || !base || !URL.canParse(address, base.href)) return url;
  reached();
  return new URL(address, base);
};
