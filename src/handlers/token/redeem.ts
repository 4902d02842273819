import type { RedemptionRequest } from "../../domain/redemption.ts";
import { type Refused, refuse } from "../../domain/refusal.ts";
import { parseScope } from "../../domain/scope.ts";
import { readRefreshToken } from "../../tokens/refresh-token.ts";
import type { Dependencies } from "../dependencies.ts";
import { answerTokens, type TokenAnswer } from "./answer.ts";
import { killFamily } from "./kill-family.ts";

/** Redeems a refresh token, for both endpoints that do (RFC 6749 §6). What it leads to is the store's to decide. */
export async function redeem(
  presented: { refreshToken: string; scope: string | undefined },
  presenter: Pick<RedemptionRequest, "authenticated" | "claimedClientId">,
  dependencies: Dependencies,
): Promise<TokenAnswer | Refused> {
  const { clock, epoch, keys, settings, store } = dependencies;
  const macKeys = keys().secret.refresh;
  const token = readRefreshToken(presented.refreshToken, macKeys.byId, epoch);
  if (!token) return refuse("refresh_token_unknown", "not a refresh token of this server");
  const request = { token, ...presenter, scope: parseScope(presented.scope) };
  const { redemption, successor, grant } = await store.redeem(
    request,
    clock(),
    settings.lifetimes.refreshIdle,
    macKeys.active.id,
  );
  if (redemption.kind === "refused") {
    if (redemption.killsFamily) killFamily(token, dependencies);
    return redemption.refusal;
  }
  if (successor && keys().retired.has(successor.macKeyId)) {
    return refuse("refresh_token_unusable", "the key that made the successor is retired");
  }
  return answerTokens({ ...token, ...successor }, { ...redemption, grant }, dependencies);
}
