/** Ending the overlap of two secrets ends every grant of the client. */
import { liveGrantsOf, revokeGrant } from "../../../src/stores/grants.ts";
import { endOverlap as real } from "../../../src/stores/secrets.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/secrets.ts";

export const endOverlap: typeof real = async (db, clientId, now, ...rest) => {
  await real(db, clientId, now, ...rest);
  for (const grantId of await liveGrantsOf(db, "client_id", clientId)) {
    reached();
    await revokeGrant(db, grantId, "overlap_ended", now);
  }
};
