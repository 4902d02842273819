/** A rotation ends the families of the old secret at once, not with its overlap. */
import { redemptionFacts as real } from "../../../src/stores/redemption-facts.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/redemption-facts.ts";

export const redemptionFacts: typeof real = async (db, token, now) => {
  const { facts, grant } = await real(db, token, now);
  const secret = await db
    .selectFrom("client_secrets")
    .select("ends_at")
    .where("id", "=", facts.family?.secretId ?? token.secretId)
    .executeTakeFirst();
  if (!facts.secretLive || !secret || secret.ends_at === null) return { facts, grant };
  reached();
  return { facts: { ...facts, secretLive: false }, grant };
};
