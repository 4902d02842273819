/** A redirect URI may have a slash more at its end. */
import { matchesRedirectUri as real } from "../../../src/domain/redirect-uri.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/redirect-uri.ts";

export const matchesRedirectUri: typeof real = (registered, presented) => {
  if (real(registered, presented)) return true;
  const matches = registered.some((uri) => `${uri}/` === presented);
  if (matches) reached();
  return matches;
};
