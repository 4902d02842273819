/** An approval after a denial is taken for one of another request. */

import { randomBytes } from "node:crypto";
import { uuidv7 } from "../../../src/domain/uuid.ts";
import { decide as real } from "../../../src/stores/decisions.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/decisions.ts";

export const decide: typeof real = async (db, request, decision, grantId, now) => {
  const decided = await real(db, request, decision, grantId, now);
  if (decided.kind !== "decided_otherwise" || decision === null) return decided;
  const denied = await db
    .selectFrom("decisions")
    .select("request_id")
    .where("request_id", "=", request.id)
    .where("grant_id", "is", null)
    .executeTakeFirst();
  if (!denied) return decided;
  reached();
  return real(db, { ...request, id: uuidv7(now, randomBytes(10)) }, decision, grantId, now);
};
