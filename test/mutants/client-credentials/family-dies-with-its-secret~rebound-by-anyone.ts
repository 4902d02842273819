/** A renewal without credentials binds its family to the client's newest secret. */
import { redeem as real } from "../../../src/stores/redeem.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/redeem.ts";

export const redeem: typeof real = async (db, call) => {
  const outcome = await real(db, call);
  const { authenticated, token } = call.request;
  if (outcome.redemption.kind !== "rotate" || authenticated || token.grantId !== null) return outcome;
  const newest = await db
    .selectFrom("client_secrets")
    .select("id")
    .where("client_id", "=", token.clientId)
    .orderBy("sequence", "desc")
    .executeTakeFirstOrThrow();
  if (newest.id !== outcome.redemption.secretId) reached();
  await db.updateTable("families").set({ secret_id: newest.id }).where("id", "=", token.familyId).execute();
  return outcome;
};
