/** Whoever asks is told about an access token. */
import { introspectAccessToken as real } from "../../../src/handlers/introspection/access-token.ts";
import { reached } from "../reached.ts";
import { partsOf } from "../signed-anew.ts";

export * from "../../../src/handlers/introspection/access-token.ts";

export const introspectAccessToken: typeof real = async (jwt, clientId, dependencies) => {
  const found = await real(jwt, ownerOf(jwt), dependencies);
  if (found && found.client_id !== clientId) reached();
  return found;
};

function ownerOf(jwt: string): string {
  try {
    return String(partsOf(jwt).claims.client_id);
  } catch {
    return "";
  }
}
