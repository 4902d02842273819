/** A rotation ends families of the old secret that were never renewed. */
import { redemptionFacts as real } from "../../../src/stores/redemption-facts.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/redemption-facts.ts";

export const redemptionFacts: typeof real = async (db, token, now) => {
  const { facts, grant } = await real(db, token, now);
  const secret = await db
    .selectFrom("client_secrets")
    .select("ends_at")
    .where("id", "=", token.secretId)
    .executeTakeFirst();
  if (facts.family || !secret || secret.ends_at === null) return { facts, grant };
  reached();
  return { facts: { ...facts, secretLive: false }, grant };
};
