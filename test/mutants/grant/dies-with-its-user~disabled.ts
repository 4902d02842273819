/** The grants of a disabled user go on. */
import { findGrant as real } from "../../../src/stores/grant-standing.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/grant-standing.ts";

export const findGrant: typeof real = async (db, grantId) => {
  const found = await real(db, grantId);
  const row = await db.selectFrom("grants").select("revoked_at").where("id", "=", grantId).executeTakeFirst();
  const live = row?.revoked_at === null;
  if (live !== found.live) reached();
  return { ...found, live };
};
