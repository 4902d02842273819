import { decideRedemption, type RedemptionRequest } from "../../domain/redemption.ts";
import type { Refused } from "../../domain/refusal.ts";
import type { Dependencies } from "../dependencies.ts";
import { killFamily } from "./kill-family.ts";

/**
 * Refuses a `scope` that cannot be read, but only once every check before it holds: a dead token is `invalid_grant`, and a
 * replay kills its family whatever scope it names (RFC 9700 §4.14.2). Spends nothing.
 */
export async function refuseScopeLast(
  scope: Refused,
  request: RedemptionRequest,
  dependencies: Dependencies,
): Promise<Refused> {
  const { clock, settings, store } = dependencies;
  const { facts } = await store.redemptionFacts(request.token, clock());
  const decision = decideRedemption(request, facts, clock(), settings.lifetimes.refreshIdle);
  if (decision.kind !== "refused") return scope;
  if (decision.killsFamily) {
    await store.revokeFamily(request.token, "replay", clock());
    killFamily(request.token, dependencies);
  }
  return decision.refusal;
}
