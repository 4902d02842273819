import { type CodeRedemptionRequest, decideCodeRedemption } from "../domain/code-redemption.ts";
import { writeAudit } from "./audit.ts";
import { selectClients, toClient } from "./client-row.ts";
import type { Queries } from "./engine.ts";
import { endFamily, findFamily, insertFamily } from "./families.ts";
import { findGrant } from "./grant-standing.ts";
import type { CodeOutcome } from "./store.ts";

/** Redeems a code inside a transaction: facts, decision, effect. Success begins the grant's family at generation 0. */
export async function redeemCode(
  db: Queries,
  request: CodeRedemptionRequest,
  { macKeyId, expiresAt }: { macKeyId: string; expiresAt: number },
  now: number,
): Promise<CodeOutcome> {
  const { code, clientId } = request;
  const client = await selectClients(db).where("clients.id", "=", clientId).executeTakeFirst();
  const { grant, live } = await findGrant(db, code.grantId);
  const facts = {
    family: await findFamily(db, code.familyId),
    grantLive: live && client !== undefined && !toClient(client).disabled,
    granted: grant?.scope ?? "",
    allowed: client ? toClient(client).scopes : [],
  };
  const redemption = decideCodeRedemption(request, facts, now);
  if (redemption.kind === "refused") {
    if (redemption.killsFamily && (await endFamily(db, code.familyId, now))) {
      const entry = { actor: clientId, event: "code.replayed", subject: code.grantId };
      await writeAudit(db, { at: now, accountId: grant?.accountId ?? null, ...entry });
    }
    return { redemption, grant };
  }
  await insertFamily(db, {
    id: code.familyId,
    client_id: clientId,
    account_id: grant?.accountId ?? "",
    grant_id: code.grantId,
    secret_id: null,
    generation: 0,
    mac_key_id: macKeyId,
    redeemed_at: now,
    expires_at: expiresAt,
    revoked_at: null,
  });
  return { redemption, grant };
}
