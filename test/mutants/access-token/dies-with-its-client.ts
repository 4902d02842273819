/** Neither disabling a client nor enabling it again revokes anything. */
import { setClientDisabled as real } from "../../../src/stores/clients.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/clients.ts";

export const setClientDisabled: typeof real = async (db, clientId, disabled, now) => {
  await real(db, clientId, disabled, now);
  reached();
  await db.deleteFrom("revocations").where("kind", "=", "client").where("id", "=", clientId).execute();
};
