import type { Redemption, RedemptionFacts, RedemptionRequest } from "../../domain/redemption.ts";
import type { RefreshToken } from "../../domain/refresh-token.ts";
import type { Revocation } from "../../domain/revocation.ts";
import type { Grant } from "./grants.ts";

export interface RedemptionOutcome {
  redemption: Redemption;
  /** The generation and MAC key of the live token after a rotation or retry. */
  successor: { generation: number; macKeyId: string } | undefined;
  grant: Grant | undefined;
}

export interface FamilyStore {
  /**
   * Redeems a refresh token: reads the facts, decides (`domain/redemption.ts`), applies, all in one transaction that is
   * on disk before the promise resolves. Calls of one event-loop turn share a commit.
   * @param idle seconds; @param macKeyId the MAC key a successor made now is signed with
   */
  redeem(request: RedemptionRequest, now: number, idle: number, macKeyId: string): Promise<RedemptionOutcome>;
  /** The facts a refresh token's state rests on, without changing anything (for introspection). */
  redemptionFacts(token: RefreshToken, now: number): Promise<{ facts: RedemptionFacts; grant: Grant | undefined }>;
  /** Revokes a family, with or without a row, and its access tokens. Idempotent. */
  revokeFamily(token: RefreshToken, because: string, now: number): Promise<void>;
}

export interface RevocationStore {
  /** Revokes one access token by its `jti`. `holdUntil` is when the entry may be dropped. Idempotent. */
  revokeAccessToken(jti: string, clientId: string, now: number, holdUntil: number): Promise<void>;
  /** Every revocation still to be held at `now`, secrets that have just ended included. */
  revocations(now: number): Promise<readonly Revocation[]>;
}
