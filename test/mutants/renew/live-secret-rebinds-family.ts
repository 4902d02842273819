/** A family dies with the secret that obtained it, whichever renewed it since. */
import { bindSecret as real } from "../../../src/domain/family-secret.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/family-secret.ts";

export const bindSecret: typeof real = (request, family, step) => {
  const bound = real({ ...request, authenticated: null }, family, step);
  if (bound !== real(request, family, step)) reached();
  return bound;
};
