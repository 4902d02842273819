/** A token that comes with wrong credentials is rotated before the credentials are refused. */
import type { Dependencies } from "../../../src/handlers/dependencies.ts";
import { guardClient as real } from "../../../src/http/client-guard.ts";
import { readRefreshToken } from "../../../src/tokens/refresh-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/client-guard.ts";

export const guardClient: typeof real = (given) => async (context, request) => {
  const guarded = await real(given)(context, request);
  const text: unknown = context.request.requestBody?.refresh_token;
  if (!("error" in guarded) || typeof text !== "string") return guarded;
  const { clock, epoch, keys, settings, store } = given as Dependencies;
  const { active, byId } = keys().secret.refresh;
  const token = readRefreshToken(text, byId, epoch);
  if (!token) return guarded;
  const anonymous = { token, authenticated: null, claimedClientId: undefined, scope: undefined };
  const { redemption } = await store.redeem(anonymous, clock(), settings.lifetimes.refreshIdle, active.id);
  if (redemption.kind === "rotate") reached();
  return guarded;
};
