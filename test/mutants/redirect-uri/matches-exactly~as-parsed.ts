/** Redirect URIs are compared as a URL parser reads them. */
import { matchesRedirectUri as real } from "../../../src/domain/redirect-uri.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/redirect-uri.ts";

export const matchesRedirectUri: typeof real = (registered, presented) => {
  if (real(registered, presented)) return true;
  const href = URL.canParse(presented) ? new URL(presented).href : undefined;
  const matches = registered.some((uri) => new URL(uri).href === href);
  if (matches) reached();
  return matches;
};
