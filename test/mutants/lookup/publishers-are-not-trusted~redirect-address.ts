/** The exchange follows redirects to this machine by itself, so that nobody judges their addresses. */
import { exchange as real } from "../../../src/peppol/exchange.ts";
import { isFailure } from "../../../src/peppol/network-failure.ts";
import { reached } from "../reached.ts";

export * from "../../../src/peppol/exchange.ts";

export const exchange: typeof real = async (url, addresses, limits) => {
  const said = await real(url, addresses, limits);
  if (isFailure(said) || !said.location?.startsWith("https://0.0.0.0:")) return said;
  reached();
  return real(new URL(said.location), ["0.0.0.0"], limits);
};
