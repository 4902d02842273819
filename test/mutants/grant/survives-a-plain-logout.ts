/** Logging out anywhere is logging out everywhere. */
import { logOutEverywhere, closeSession as real } from "../../../src/stores/sessions.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/sessions.ts";

export const closeSession: typeof real = async (db, id) => {
  const session = await db.selectFrom("sessions").select("user_id").where("id", "=", id).executeTakeFirst();
  if (!session) return real(db, id);
  reached();
  await logOutEverywhere(db, session.user_id, Date.now());
};
