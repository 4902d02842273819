/** A state does not come back with an error. */
import { errorAddress as real } from "../../../src/handlers/consent/redirects.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/redirects.ts";

export const errorAddress: typeof real = (redirectUri, refusal, issuer) => {
  if (refusal.state !== undefined) reached();
  return real(redirectUri, { ...refusal, state: undefined }, issuer);
};
