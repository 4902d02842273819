/** Without a redirect URI a code is redeemed for that of its request. */
import type { Dependencies } from "../../../src/handlers/dependencies.ts";
import { guardClient as real } from "../../../src/http/client-guard.ts";
import { readCode } from "../../../src/tokens/authorization-code.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/client-guard.ts";

export const guardClient: typeof real = (dependencies) => {
  const guard = real(dependencies);
  const { epoch, keys } = dependencies as Dependencies;
  return async (context, request) => {
    const guarded = await guard(context, request);
    const body: Record<string, unknown> = context.request.requestBody ?? {};
    if (body.grant_type !== "authorization_code" || body.redirect_uri !== undefined) return guarded;
    const code = readCode(String(body.code), keys().secret.code.byId, epoch);
    if (!code) return guarded;
    reached();
    body.redirect_uri = code.redirectUri;
    return guarded;
  };
};
