/** A redirect URI may go on where a registered one ends. */
import { matchesRedirectUri as real } from "../../../src/domain/redirect-uri.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/redirect-uri.ts";

export const matchesRedirectUri: typeof real = (registered, presented) => {
  if (real(registered, presented)) return true;
  const matches = registered.some((uri) => presented.startsWith(uri));
  if (matches) reached();
  return matches;
};
