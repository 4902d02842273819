/** A replay kills what the code gave, whether or not its client has authenticated. */
import type { Dependencies } from "../../../src/handlers/dependencies.ts";
import { guardClient as real } from "../../../src/http/client-guard.ts";
import { readCode } from "../../../src/tokens/authorization-code.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/client-guard.ts";

export const guardClient: typeof real = (dependencies) => {
  const guard = real(dependencies);
  const { epoch, keys, revocations, store } = dependencies as Dependencies;
  return async (context, request) => {
    const guarded = await guard(context, request);
    const body: Readonly<Record<string, unknown>> = context.request.requestBody ?? {};
    if (!("error" in guarded) || body.grant_type !== "authorization_code") return guarded;
    const code = readCode(String(body.code), keys().secret.code.byId, epoch);
    if (!code) return guarded;
    const { clientId, expiresAt, familyId, redirectUri } = code;
    const presented = { code, clientId, redirectUri, verifierFits: true };
    const { redemption } = await store.redeemCode(presented, { macKeyId: "", expiresAt: 0 }, expiresAt);
    if (redemption.kind !== "refused" || !redemption.killsFamily) return guarded;
    reached();
    revocations.add({ kind: "family", id: familyId, revokedAt: expiresAt });
    return guarded;
  };
};
