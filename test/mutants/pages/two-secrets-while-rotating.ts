/** A third live secret is made. */

import { rotateSecret as real } from "../../../src/stores/secrets.ts";
import { Conflict } from "../../../src/stores/store.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/secrets.ts";

export const rotateSecret: typeof real = async (db, clientId, secret, now, endsAt, actor) => {
  try {
    await real(db, clientId, secret, now, endsAt, actor);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    reached();
    const { sequence } = await db
      .selectFrom("client_secrets")
      .select("sequence")
      .where("client_id", "=", clientId)
      .orderBy("sequence", "desc")
      .executeTakeFirstOrThrow();
    const row = { ...secret, client_id: clientId, sequence: sequence + 1, created_at: now, ends_at: null };
    await db.insertInto("client_secrets").values(row).execute();
  }
};
