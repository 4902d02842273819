/** Each screen leaves a row. */
import { consentScreen as real } from "../../../src/handlers/consent/screen.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/screen.ts";

export const consentScreen: typeof real = async (pending, client, dependencies) => {
  reached();
  await dependencies.store.revokeAccessToken(pending.id, client.id, 0, pending.expiresAt);
  return real(pending, client, dependencies);
};
