/** A token is revoked before its client has proved itself. */
import type { Dependencies } from "../../../src/handlers/dependencies.ts";
import { revokeRefreshToken } from "../../../src/handlers/revocation/refresh-token.ts";
import { guardClient as real } from "../../../src/http/client-guard.ts";
import { readRefreshToken } from "../../../src/tokens/refresh-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/client-guard.ts";

export const guardClient: typeof real = (dependencies) => {
  const guard = real(dependencies);
  const all = dependencies as Dependencies;
  return async (context, request) => {
    const guarded = await guard(context, request);
    if (!("error" in guarded) || context.operation.operationId !== "revokeToken") return guarded;
    const text = String(context.request.requestBody?.token);
    const token = readRefreshToken(text, all.keys().secret.refresh.byId, all.epoch);
    if (!token) return guarded;
    reached();
    await revokeRefreshToken(text, token.clientId, all);
    return guarded;
  };
};
