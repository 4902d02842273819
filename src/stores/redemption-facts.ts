import { isLive } from "../domain/client.ts";
import type { RedemptionFacts } from "../domain/redemption.ts";
import type { RefreshToken } from "../domain/refresh-token.ts";
import { selectClients, toClient } from "./client-row.ts";
import type { Queries } from "./engine.ts";
import { findFamily } from "./families.ts";
import { findGrant } from "./grant-standing.ts";
import type { Grant } from "./store.ts";

/** Everything that a decision about a refresh token rests on, as it is at this moment of the transaction. */
export async function redemptionFacts(
  db: Queries,
  token: RefreshToken,
  now: number,
): Promise<{ facts: RedemptionFacts; grant: Grant | undefined }> {
  const client = await selectClients(db).where("clients.id", "=", token.clientId).executeTakeFirst();
  const family = await findFamily(db, token.familyId);
  const facts = { client: client && toClient(client), family };
  if (token.grantId !== null) {
    const { grant, live } = await findGrant(db, token.grantId);
    return { facts: { ...facts, secretLive: true, grantLive: live && grant?.clientId === token.clientId }, grant };
  }
  const secretLive = await isSecretLive(db, family?.secretId ?? token.secretId, now);
  return { facts: { ...facts, secretLive, grantLive: true }, grant: undefined };
}

async function isSecretLive(db: Queries, secretId: string | null, now: number): Promise<boolean> {
  if (secretId === null) return false;
  const secret = await db
    .selectFrom("client_secrets")
    .select("ends_at as endsAt")
    .where("id", "=", secretId)
    .executeTakeFirst();
  return secret !== undefined && isLive(secret, now);
}
