/** Only the latest grant is listed. */
import { connectionsOfAccount as real } from "../../../src/stores/connections.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/connections.ts";

export const connectionsOfAccount: typeof real = async (db, accountId) => {
  const all = await real(db, accountId);
  if (all.length > 1) reached();
  return all.slice(0, 1);
};
