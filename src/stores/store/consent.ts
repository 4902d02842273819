import type { CodeRedemption, CodeRedemptionRequest } from "../../domain/code-redemption.ts";
import type { Decision } from "../../domain/decision-step.ts";
import type { Grant } from "./grants.ts";

/** An authorization request that waits for a user's decision, as far as deciding concerns it. */
export interface PendingRequest {
  id: string;
  clientId: string;
  userId: string;
  accountId: string;
  /** When it can no longer be decided. */
  expiresAt: number;
}

/**
 * What a decision led to. `decided_otherwise`: another decision was taken before. `gone`: the client, the user, the account or
 * the participant is not there any more.
 */
export type Decided = { kind: "approved"; grant: Grant } | { kind: "denied" | "decided_otherwise" | "gone" };

/** What a presented code led to. */
export interface CodeOutcome {
  redemption: CodeRedemption;
  grant: Grant | undefined;
}

export interface ConsentStore {
  /** Records a decision of an authorization request, once. @param grantId of the grant a first approval writes */
  decide(request: PendingRequest, decision: Decision, grantId: string, now: number): Promise<Decided>;
  /**
   * Redeems a code: reads the facts, decides (`domain/code-redemption.ts`), applies, in one transaction. Success begins the
   * grant's family at generation 0.
   */
  redeemCode(
    request: CodeRedemptionRequest,
    family: { macKeyId: string; expiresAt: number },
    now: number,
  ): Promise<CodeOutcome>;
}
