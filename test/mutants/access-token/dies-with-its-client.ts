/** Disabling a client revokes nothing. */
import { setClientDisabled as real } from "../../../src/stores/clients.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/clients.ts";

export const setClientDisabled: typeof real = async (db, clientId, disabled, now) => {
  await real(db, clientId, disabled, now);
  if (!disabled) return;
  reached();
  await db.deleteFrom("revocations").where("kind", "=", "client").where("id", "=", clientId).execute();
};
