import { decideRedemption, type RedemptionRequest } from "../domain/redemption.ts";
import { writeAudit } from "./audit.ts";
import type { Queries } from "./engine.ts";
import { endFamily, noteRetry } from "./families.ts";
import { redemptionFacts } from "./redemption-facts.ts";
import { rotateFamily } from "./rotate-family.ts";
import type { RedemptionOutcome } from "./store.ts";

export interface RedemptionCall {
  request: RedemptionRequest;
  now: number;
  /** Seconds. */
  idle: number;
  macKeyId: string;
}

/** Redeems one refresh token inside a transaction: facts, decision, effect. */
export async function redeem(
  db: Queries,
  { request, now, idle, macKeyId }: RedemptionCall,
): Promise<RedemptionOutcome> {
  const { token } = request;
  const { facts, grant } = await redemptionFacts(db, token, now);
  const redemption = decideRedemption(request, facts, now, idle);
  if (redemption.kind === "refused") {
    if (redemption.killsFamily && (await endFamily(db, token.familyId, now))) {
      const entry = { actor: token.clientId, event: "family.replayed", subject: token.familyId };
      const detail = { generation: token.generation, live: facts.family?.generation ?? null };
      await writeAudit(db, { at: now, accountId: token.accountId, ...entry, detail });
    }
    return { redemption, successor: undefined, grant };
  }
  if (redemption.kind === "rotate") {
    const successor = { generation: token.generation + 1, macKeyId };
    await rotateFamily(db, token, facts.family, { ...successor, secretId: redemption.secretId, redeemedAt: now });
    return { redemption, successor, grant };
  }
  if (token.grantId !== null) await noteRetry(db, token.familyId, now);
  const successor = facts.family && { generation: facts.family.generation, macKeyId: facts.family.macKeyId };
  return { redemption, successor, grant };
}
