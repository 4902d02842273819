/** A grant dies with the last secret that its client had when it was last renewed. */
import { redemptionFacts as real } from "../../../src/stores/redemption-facts.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/redemption-facts.ts";

export const redemptionFacts: typeof real = async (db, token, now) => {
  const { facts, grant } = await real(db, token, now);
  if (token.grantId === null) return { facts, grant };
  const secrets = await db
    .selectFrom("client_secrets")
    .select("id")
    .where("client_id", "=", token.clientId)
    .where("created_at", "<=", facts.family?.redeemedAt ?? token.issuedAt)
    .where((is) => is.or([is("ends_at", "is", null), is("ends_at", ">", now)]))
    .execute();
  if (secrets.length > 0) return { facts, grant };
  reached();
  return { facts: { ...facts, secretLive: false }, grant };
};
