/** An affiliate is known by the first digits of its ID. */
import { findAffiliate as real } from "../../../src/stores/affiliates.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/affiliates.ts";

export const findAffiliate: typeof real = async (db, id) => {
  const [first = ""] = id.split("-");
  const namesake = await db
    .selectFrom("affiliates")
    .select("id")
    .where("id", "like", `${first}-%`)
    .where("id", "!=", id)
    .executeTakeFirst();
  if (!namesake) return real(db, id);
  reached();
  return real(db, namesake.id);
};
