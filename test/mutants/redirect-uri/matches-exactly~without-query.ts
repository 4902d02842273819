/** The query of a redirect URI may be any. */
import { matchesRedirectUri as real } from "../../../src/domain/redirect-uri.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/redirect-uri.ts";

export const matchesRedirectUri: typeof real = (registered, presented) => {
  if (real(registered, presented)) return true;
  const matches = real(registered, presented.split("?", 1).join(""));
  if (matches) reached();
  return matches;
};
