/** Whoever sends wrong credentials with a spent token has its family killed all the same. */

import { decideRedemption } from "../../../src/domain/redemption.ts";
import type { Dependencies } from "../../../src/handlers/dependencies.ts";
import { killFamily } from "../../../src/handlers/token/kill-family.ts";
import { guardClient as real } from "../../../src/http/client-guard.ts";
import { readRefreshToken } from "../../../src/tokens/refresh-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/client-guard.ts";

export const guardClient: typeof real = (given) => async (context, request) => {
  const guarded = await real(given)(context, request);
  const text: unknown = context.request.requestBody?.refresh_token;
  if (!("error" in guarded) || typeof text !== "string") return guarded;
  const dependencies = given as Dependencies;
  const { clock, epoch, keys, settings, store } = dependencies;
  const token = readRefreshToken(text, keys().secret.refresh.byId, epoch);
  if (!token) return guarded;
  const { facts } = await store.redemptionFacts(token, clock());
  const anonymous = { token, authenticated: null, claimedClientId: undefined, scope: undefined };
  const decision = decideRedemption(anonymous, facts, clock(), settings.lifetimes.refreshIdle);
  if (decision.kind !== "refused" || !decision.killsFamily) return guarded;
  reached();
  await store.revokeFamily(token, "replay", clock());
  killFamily(token, dependencies);
  return guarded;
};
